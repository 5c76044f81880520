package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows what was promised, and what became of it. */
@ApplicationScoped
class ReadPromises {

    private final CaseAccess access;
    private final PromiseRepository promises;
    private final AgreementRepository agreements;
    private final PromiseBoardRepository board;
    private final Audit audit;
    private final Clock clock;

    ReadPromises(
            CaseAccess access,
            PromiseRepository promises,
            AgreementRepository agreements,
            PromiseBoardRepository board,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.promises = promises;
        this.agreements = agreements;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    /** The promises of a case; {@code open} null for all of them. */
    @Transactional
    Page<PromiseView> of(UUID caseId, Boolean open, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<PromiseView> rows = views(promises.of(caseId, open, request));
        return Page.of(rows, request.limit, last -> Cursor.after(last.madeOn(), last.promiseId()));
    }

    @Transactional
    PromiseView one(UUID caseId, UUID promiseId) {
        access.requireCase(caseId);
        Promise promise = promises.one(caseId, promiseId).orElseThrow(() -> Problem.notFound("promise"));
        audit.read("case", caseId);
        return views(List.of(promise)).get(0);
    }

    /** Open promises of every case that the caller may see, the one due first before the others. */
    @Transactional
    Page<PromiseOnBoard> board(PromiseFilter filter, PageRequest request) {
        Page<PromiseOnBoard> page = board.list(filter, request, access.visibility());
        audit.read(
                "case",
                page.items().stream().map(PromiseOnBoard::caseId).distinct().toList());
        return page;
    }

    private List<PromiseView> views(List<Promise> found) {
        var agreed = agreements.of(found.stream().map(Promise::id).toList());
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(promise -> promise.view(agreed.getOrDefault(promise.id(), List.of()), today))
                .toList();
    }
}
