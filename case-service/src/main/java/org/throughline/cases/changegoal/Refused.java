package org.throughline.cases.changegoal;

import java.util.Optional;
import org.throughline.cases.casefile.Refusal;
import org.throughline.cases.changegoal.rule.GoalRefusal;

/** Turns a refusal of the rule into what a client hears. */
final class Refused {

    private static final String DETAIL = "The goal cannot be recorded like this.";

    private Refused() {}

    /** Throws a 422 problem where the rule refuses. */
    static void where(Optional<GoalRefusal> refusal) {
        refusal.ifPresent(because -> {
            throw new Refusal(because.code(), because.pointer(), because.detail()).saying(DETAIL);
        });
    }
}
