package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;

/** What a conference may decide: plain Java, no clock and no database. */
final class ConferenceRule {

    private ConferenceRule() {}

    /**
     * Why the conference cannot have decided this.
     *
     * @param held what is said
     * @param planSince the first day of the plan that lasts; null where there is none
     */
    static Optional<Refusal> refusal(NewConference held, LocalDate planSince) {
        ConferenceOutcome outcome = held.outcome();
        boolean first = outcome == ConferenceOutcome.PLAN_BEGINS || outcome == ConferenceOutcome.NO_PLAN;
        if (first != (held.kind() == ConferenceKind.INITIAL)) {
            return refuse("conference-outcome", "/outcome", "is not for this kind of conference");
        }
        if (outcome == ConferenceOutcome.PLAN_BEGINS && held.category() == null) {
            return refuse("abuse-category", "/category", "is needed where a plan begins");
        }
        boolean named = outcome == ConferenceOutcome.PLAN_BEGINS || outcome == ConferenceOutcome.PLAN_CONTINUES;
        if (!named && held.category() != null) {
            return refuse("abuse-category", "/category", "is only for a plan that begins or continues");
        }
        if (first && planSince != null) {
            return refuse("protection-plan-open", "/kind", "the child has a plan: a conference reviews it");
        }
        if (!first && (planSince == null || held.heldOn().isBefore(planSince))) {
            return refuse("no-protection-plan", "/heldOn", "there is no plan to review on that day");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
