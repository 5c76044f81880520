package org.throughline.cases.sharedoutcome;

import java.util.Optional;
import org.throughline.cases.sharedoutcome.rule.OutcomeRefusal;
import org.throughline.platform.problem.Problem;

/** Turns a refusal of the rule into what a client hears. */
final class Refused {

    private Refused() {}

    /** Throws a 422 problem where the rule refuses. */
    static void where(Optional<OutcomeRefusal> refusal) {
        refusal.ifPresent(because -> {
            throw Problem.unprocessable(because.code(), "The shared outcome cannot be recorded like this.")
                    .at(because.pointer(), because.detail());
        });
    }
}
