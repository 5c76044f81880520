package org.throughline.cases.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;

/** Shows how a case ended. */
@ApplicationScoped
class ReadClosing {

    private final CaseAccess access;
    private final ClosingRepository closings;
    private final Audit audit;

    ReadClosing(CaseAccess access, ClosingRepository closings, Audit audit) {
        this.access = access;
        this.closings = closings;
        this.audit = audit;
    }

    @Transactional
    ClosingView of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return closings.of(caseId);
    }
}
