package org.throughline.cases.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows what was decided about a child. */
@ApplicationScoped
@Transactional
class ReadDecisions {

    private final CaseAccess access;
    private final DecisionRepository decisions;
    private final Audit audit;

    ReadDecisions(CaseAccess access, DecisionRepository decisions, Audit audit) {
        this.access = access;
        this.decisions = decisions;
        this.audit = audit;
    }

    Page<DecisionView> of(UUID caseId, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return decisions.of(caseId, request);
    }

    DecisionView one(UUID caseId, UUID decisionId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return decisions.one(caseId, decisionId).orElseThrow(() -> Problem.notFound("decision"));
    }
}
