package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows cases to those who may see them, and notes for each that it was seen. */
@ApplicationScoped
class ReadCases {

    private static final String CASE = "case";

    private final CaseViewRepository views;
    private final CaseAccess access;
    private final Audit audit;

    ReadCases(CaseViewRepository views, CaseAccess access, Audit audit) {
        this.views = views;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    CaseView one(UUID caseId) {
        CaseView view = views.one(caseId, access.visibility()).orElseThrow(() -> Problem.notFound(CASE));
        audit.read(CASE, caseId);
        return view;
    }

    @Transactional
    Page<CaseView> list(CaseFilter filter, PageRequest request) {
        Page<CaseView> page = views.list(filter, request, access.visibility());
        audit.read(CASE, page.items().stream().map(CaseView::caseId).toList());
        return page;
    }

    @Transactional
    List<CaseSummary> summaries(List<UUID> caseIds) {
        List<CaseSummary> summaries =
                views.summaries(caseIds.stream().distinct().toList(), access.visibility());
        audit.read(CASE, summaries.stream().map(CaseSummary::caseId).toList());
        return summaries;
    }
}
