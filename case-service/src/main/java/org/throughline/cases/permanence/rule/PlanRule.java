package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.contracts.codes.DecisionKind;
import org.throughline.contracts.codes.PermanenceRoute;

/** When a permanence plan can be agreed and achieved. */
public final class PlanRule {

    private PlanRule() {}

    /**
     * Why a plan cannot be agreed.
     *
     * @param route the route
     * @param parallel the route beside it; null where there is none
     * @param agreedOn the day
     * @param aimedFor by when it shall be achieved
     * @param notBefore first day of the case, or the day of the plan that this one takes the place of
     * @param today the day of asking
     */
    public static Optional<Refused> agreeing(
            PermanenceRoute route,
            PermanenceRoute parallel,
            LocalDate agreedOn,
            LocalDate aimedFor,
            LocalDate notBefore,
            LocalDate today) {
        if (route == parallel) {
            return refuse("parallel-route-same", "/parallelRoute", "is the route itself");
        }
        if (agreedOn.isAfter(today)) {
            return refuse("permanence-plan-in-future", "/agreedOn", "is in the future");
        }
        if (agreedOn.isBefore(notBefore)) {
            return refuse("permanence-plan-too-early", "/agreedOn", "is before the case opened or the plan before");
        }
        if (!aimedFor.isAfter(agreedOn)) {
            return refuse("permanence-aim-too-early", "/aimedFor", "is not after the day of the plan");
        }
        return Optional.empty();
    }

    /** Why a plan agreed on a day cannot have been achieved on another. */
    public static Optional<Refused> achieving(LocalDate agreedOn, LocalDate achievedOn, LocalDate today) {
        if (achievedOn.isAfter(today)) {
            return refuse("permanence-plan-in-future", "/achievedOn", "is in the future");
        }
        if (achievedOn.isBefore(agreedOn)) {
            return refuse("permanence-plan-too-early", "/achievedOn", "is before the plan was agreed");
        }
        return Optional.empty();
    }

    /** What kind of decision a plan with this route is: it says who may agree it. */
    public static DecisionKind decisionFor(PermanenceRoute route) {
        return switch (route) {
            case ADOPTION -> DecisionKind.ADOPTION;
            case LONG_TERM_FOSTER_CARE -> DecisionKind.LONG_TERM_FOSTER_CARE;
            case SAFELY_AT_HOME, RETURN_HOME, KINSHIP, SPECIAL_GUARDIANSHIP -> DecisionKind.PERMANENCE_PLAN;
        };
    }

    private static Optional<Refused> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refused(code, pointer, detail));
    }
}
