package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.problem.Problem;

/** Locks an open promise that the caller may see, so that of two endings one wins. */
@ApplicationScoped
class LockPromise {

    private final CaseAccess access;
    private final PromiseRepository promises;

    LockPromise(CaseAccess access, PromiseRepository promises) {
        this.access = access;
        this.promises = promises;
    }

    /** 404 where the case or the promise is not there to see, what the check throws, 409 where the promise has ended. */
    Promise open(UUID caseId, UUID promiseId, LongConsumer versionCheck) {
        access.requireCase(caseId);
        Promise promise = promises.lock(caseId, promiseId).orElseThrow(() -> Problem.notFound("promise"));
        versionCheck.accept(promise.version());
        if (promise.isSettled()) {
            throw Problem.conflict("promise-settled", "The promise has been kept or broken already.");
        }
        return promise;
    }
}
