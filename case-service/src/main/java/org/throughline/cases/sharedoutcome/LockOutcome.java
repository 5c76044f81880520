package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.problem.Problem;

/** Locks an open shared outcome that the caller may see, so that of two endings one wins. */
@ApplicationScoped
class LockOutcome {

    private final CaseAccess access;
    private final OutcomeRepository outcomes;

    LockOutcome(CaseAccess access, OutcomeRepository outcomes) {
        this.access = access;
        this.outcomes = outcomes;
    }

    /** 404 where case or outcome is not there to see, what the check throws, 409 where the outcome has ended. */
    SharedOutcome open(UUID caseId, UUID outcomeId, LongConsumer versionCheck) {
        access.requireCase(caseId);
        SharedOutcome outcome = outcomes.lock(caseId, outcomeId).orElseThrow(() -> Problem.notFound("shared-outcome"));
        versionCheck.accept(outcome.version());
        if (!outcome.isOpen()) {
            throw Problem.conflict("shared-outcome-ended", "The shared outcome was reached or dropped already.");
        }
        return outcome;
    }
}
