package org.throughline.cases.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows the leadership which children changed hands because a standard process says so. */
@ApplicationScoped
class ReadProcessTransfers {

    private final CaseAccess access;
    private final ProcessTransferRepository transfers;
    private final Audit audit;

    ReadProcessTransfers(CaseAccess access, ProcessTransferRepository transfers, Audit audit) {
        this.access = access;
        this.transfers = transfers;
        this.audit = audit;
    }

    @Transactional
    Page<ProcessTransfer> list(ProcessTransferFilter filter, PageRequest request) {
        Page<ProcessTransfer> page = transfers.list(filter, request, access.visibility());
        audit.read(
                "case",
                page.items().stream().map(ProcessTransfer::caseId).distinct().toList());
        return page;
    }
}
