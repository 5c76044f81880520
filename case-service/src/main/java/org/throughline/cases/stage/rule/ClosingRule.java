package org.throughline.cases.stage.rule;

import java.util.Optional;
import org.throughline.contracts.codes.ClosingOutcome;

/** When a case may end: with a reason, an outcome that goes with it, and a goodbye or the reason why there was none. */
public final class ClosingRule {

    private ClosingRule() {}

    /** Why the case cannot end like this. */
    public static Optional<Refused> refusal(ClosingFacts closing) {
        if (ClosureReasons.endsAssessment(closing.reason()) && !StageTransitions.isAssessment(closing.stage())) {
            return refuse(
                    "closure-reason-of-assessment", "/closureReason", "is for a case that ends with its assessment");
        }
        if (!ClosureReasons.goesWith(closing.reason(), closing.outcome())) {
            return refuse(
                    "closing-outcome-contradicts", "/closing/outcome", "does not go with the reason of the closure");
        }
        if (closing.outcome() == ClosingOutcome.PREGNANCY_ENDED && !closing.unborn()) {
            return refuse("closing-of-unborn", "/closing/outcome", "is for a child who is not yet born");
        }
        return goodbye(closing);
    }

    /** Whether what is open is settled first: always, but for a child who died, whose promises nobody can keep any more. */
    public static boolean settlesWhatIsOpen(ClosingOutcome outcome) {
        return outcome != ClosingOutcome.CHILD_DIED && outcome != ClosingOutcome.PREGNANCY_ENDED;
    }

    private static Optional<Refused> goodbye(ClosingFacts closing) {
        if (closing.goodbyeNamed() == (closing.noGoodbye() != null)) {
            return refuse(
                    "goodbye-needed", "/closing", "names the contact that was the goodbye, or says why there was none");
        }
        if (closing.goodbyeNamed() && closing.goodbyeOn() == null) {
            return refuse("unknown-contact", "/closing/goodbyeContactId", "is no contact of this case");
        }
        if (closing.goodbyeNamed() && closing.goodbyeOn().isAfter(closing.lastDay())) {
            return refuse("goodbye-after-end", "/closing/goodbyeContactId", "took place after the last day");
        }
        if (closing.noGoodbye() == NoGoodbyeReason.UNBORN && !closing.unborn()) {
            return refuse("closing-of-unborn", "/closing/noGoodbyeReason", "is for a child who is not yet born");
        }
        if (closing.noGoodbye() == NoGoodbyeReason.CHILD_DIED && closing.outcome() != ClosingOutcome.CHILD_DIED) {
            return refuse("goodbye-needed", "/closing/noGoodbyeReason", "is for a child who died");
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refused(code, pointer, detail));
    }
}
