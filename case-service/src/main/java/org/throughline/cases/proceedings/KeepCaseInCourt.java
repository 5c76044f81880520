package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.platform.problem.Problem;

/** A case does not end while a court decides about its child. */
@ApplicationScoped
class KeepCaseInCourt implements EndsWithCase {

    private final ProceedingsRepository repository;

    KeepCaseInCourt(ProceedingsRepository repository) {
        this.repository = repository;
    }

    @Override
    public void endWith(CaseFile file, LocalDate firstDayAfter) {
        if (repository.lastBeyond(file.id(), firstDayAfter)) {
            throw Problem.conflict("proceedings-last", "A case does not end while care proceedings last.");
        }
    }
}
