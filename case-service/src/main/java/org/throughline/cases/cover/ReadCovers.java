package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows who stands in for whom. */
@ApplicationScoped
class ReadCovers {

    private static final String CASE = "case";

    private final CaseAccess access;
    private final CoverViewRepository covers;
    private final Audit audit;

    ReadCovers(CaseAccess access, CoverViewRepository covers, Audit audit) {
        this.access = access;
        this.covers = covers;
        this.audit = audit;
    }

    @Transactional
    List<CoverView> of(UUID caseId) {
        access.requireCase(caseId);
        audit.read(CASE, caseId);
        return covers.of(caseId);
    }

    @Transactional
    Page<CoverView> list(CoverFilter filter, PageRequest request) {
        Page<CoverView> page = covers.list(filter, request, access.visibility());
        audit.read(CASE, page.items().stream().map(CoverView::caseId).distinct().toList());
        return page;
    }
}
