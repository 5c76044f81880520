package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.throughline.platform.problem.Problem;

/** The beginning of every change of proceedings, whose case is locked. */
@ApplicationScoped
class LockProceedings {

    private final ProceedingsRepository repository;

    LockProceedings(ProceedingsRepository repository) {
        this.repository = repository;
    }

    /** Those of this case; 404 where there are none, 409 where they are concluded. */
    Proceedings lasting(UUID caseId, UUID proceedingsId) {
        Proceedings found = repository.one(caseId, proceedingsId).orElseThrow(() -> Problem.notFound("proceedings"));
        if (found.concludedOn != null) {
            throw Problem.conflict("proceedings-concluded", "The proceedings are concluded.");
        }
        return found;
    }
}
