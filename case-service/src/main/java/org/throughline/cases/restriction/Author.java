package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.Refusal;
import org.throughline.cases.restriction.rule.Refused;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Who decides on a restriction: a person whom the lists can name. */
@ApplicationScoped
class Author {

    private final Caller caller;

    Author(Caller caller) {
        this.caller = caller;
    }

    /** The worker; 403 where the token names none. */
    UUID worker() {
        return caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "Somebody who works here decides this."));
    }

    /** Throws a 422 problem where the rule refuses. */
    static void refuse(Optional<Refused> refused) {
        refused.ifPresent(because -> {
            throw new Refusal(because.code(), because.pointer(), because.detail())
                    .saying("The record cannot be restricted like this.");
        });
    }
}
