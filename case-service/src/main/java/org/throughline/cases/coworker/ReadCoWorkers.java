package org.throughline.cases.coworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;

/** Shows who was and is beside a child's keyworker. */
@ApplicationScoped
class ReadCoWorkers {

    private final CaseAccess access;
    private final CoWorkerRepository coWorkers;
    private final Audit audit;

    ReadCoWorkers(CaseAccess access, CoWorkerRepository coWorkers, Audit audit) {
        this.access = access;
        this.coWorkers = coWorkers;
        this.audit = audit;
    }

    @Transactional
    List<CoWorkerView> of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return coWorkers.of(caseId).stream().map(CoWorker::view).toList();
    }
}
