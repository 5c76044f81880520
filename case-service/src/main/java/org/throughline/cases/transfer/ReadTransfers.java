package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows transfers to the pods between which they are, and notes for each case that it was seen. */
@ApplicationScoped
class ReadTransfers {

    private final TransferAccess access;
    private final CaseAccess caseAccess;
    private final TransferRepository transfers;
    private final ShowTransfers show;
    private final Audit audit;

    ReadTransfers(
            TransferAccess access,
            CaseAccess caseAccess,
            TransferRepository transfers,
            ShowTransfers show,
            Audit audit) {
        this.access = access;
        this.caseAccess = caseAccess;
        this.transfers = transfers;
        this.show = show;
        this.audit = audit;
    }

    @Transactional
    TransferView one(UUID transferId) {
        TransferView view = show.one(access.visible(transferId));
        audit(List.of(view));
        return view;
    }

    @Transactional
    Page<TransferView> list(TransferFilter filter, PageRequest request) {
        List<Transfer> rows = transfers.list(filter, request, caseAccess.visibility());
        Page<TransferView> page = Page.of(show.all(rows), request.limit, last -> Cursor.after(last.transferId()));
        audit(page.items());
        return page;
    }

    private void audit(Collection<TransferView> views) {
        audit.read(
                "case",
                views.stream()
                        .flatMap(view -> view.cases().stream())
                        .map(MovingCase::caseId)
                        .toList());
    }
}
