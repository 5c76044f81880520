package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows what was agreed with the network, and what became of it. */
@ApplicationScoped
class ReadOutcomes {

    private final CaseAccess access;
    private final OutcomeRepository outcomes;
    private final ShowOutcomes show;
    private final Audit audit;

    ReadOutcomes(CaseAccess access, OutcomeRepository outcomes, ShowOutcomes show, Audit audit) {
        this.access = access;
        this.outcomes = outcomes;
        this.show = show;
        this.audit = audit;
    }

    /** The shared outcomes of a case; {@code open} null for all of them. */
    @Transactional
    Page<SharedOutcomeView> of(UUID caseId, Boolean open, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<SharedOutcomeView> rows = show.all(outcomes.of(caseId, open, request));
        return Page.of(rows, request.limit, last -> Cursor.after(last.agreedOn(), last.outcomeId()));
    }

    @Transactional
    SharedOutcomeView one(UUID caseId, UUID outcomeId) {
        access.requireCase(caseId);
        SharedOutcome outcome = outcomes.one(caseId, outcomeId).orElseThrow(() -> Problem.notFound("shared-outcome"));
        audit.read("case", caseId);
        return show.one(outcome);
    }
}
