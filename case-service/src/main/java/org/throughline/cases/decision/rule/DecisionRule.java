package org.throughline.cases.decision.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.contracts.codes.DecisionAuthority;

/** When a decision stands: its authority is enough for its kind, held by whoever decided, and used while the case was open. */
public final class DecisionRule {

    private DecisionRule() {}

    /** Why nobody with this authority could have decided; empty where the authority is enough and held. */
    public static Optional<Refused> authority(MadeDecision decision, AuthorityTable table) {
        AuthorityRule rule = table.ruleFor(decision.kind(), decision.on());
        if (!rule.accepted().contains(decision.authority())) {
            return refuse("authority-not-enough", "/authority", "is not one that decides on this kind");
        }
        boolean court = decision.authority() == DecisionAuthority.COURT;
        if (court && decision.deciderNamed()) {
            return refuse("decider-of-court", "/decidedBy", "is left out: a court decided, no worker");
        }
        if (!court && !decision.deciderNamed()) {
            return refuse("unknown-worker", "/decidedBy", "is needed, since the token names no worker");
        }
        if (!court && !decision.held().contains(decision.authority())) {
            return refuse("authority-not-held", "/decidedBy", "did not hold this authority for the case on that day");
        }
        return Optional.empty();
    }

    /**
     * Why a decision cannot have been made on this day.
     *
     * @param openedOn first day of the case
     * @param supersededOn the day of the decision that it takes the place of; null where there is none
     * @param on the day it is said to have been made
     * @param today the day of asking
     */
    public static Optional<Refused> day(LocalDate openedOn, LocalDate supersededOn, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return refuse("decision-in-future", "/decidedOn", "is in the future");
        }
        if (on.isBefore(openedOn)) {
            return refuse("decision-outside-case", "/decidedOn", "is before the case opened");
        }
        if (supersededOn != null && on.isBefore(supersededOn)) {
            return refuse("decision-before-superseded", "/decidedOn", "is before the decision that it supersedes");
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refused(code, pointer, detail));
    }
}
