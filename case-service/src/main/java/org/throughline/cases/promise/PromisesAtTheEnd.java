package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.throughline.cases.casefile.SettledBeforeEnd;

/** Before a case ends, every promise was kept or was broken. */
@ApplicationScoped
class PromisesAtTheEnd implements SettledBeforeEnd {

    private final PromiseRepository promises;

    PromisesAtTheEnd(PromiseRepository promises) {
        this.promises = promises;
    }

    @Override
    public boolean isOpen(UUID caseId) {
        return promises.count("caseId = ?1 and outcome is null", caseId) > 0;
    }

    @Override
    public String inWords() {
        return "has promises of which nobody said whether they were kept";
    }
}
