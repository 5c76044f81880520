package org.throughline.supervision.driftboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Reads the drift board of a pod or of the caller, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadDriftBoard {

    private final StandingCases cases;
    private final BoardCases boarding;
    private final PodAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReadDriftBoard(
            StandingCases cases, BoardCases boarding, PodAccess access, Caller caller, Audit audit, Clock clock) {
        this.cases = cases;
        this.boarding = boarding;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DriftBoard of(UUID pod, PageRequest request) {
        access.requireVisible(pod);
        LocalDate today = LocalDate.now(clock);
        // the counts need every case of the pod, and the rules are Java: a pod is small enough to be read whole
        Board board = boarding.of(cases.ofPodOpenTo(caller.workerId().orElse(null), pod, today), today);
        Page<BoardedCase> page = seen(board.page(request));
        return new DriftBoard(pod, today, board.counts(), board.items(page, clock.getZone()), page.next());
    }

    @Transactional
    MyBoard mine(PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        List<StandingCase> own = caller.workerId()
                .map(worker -> cases.ofWorkerOpenTo(worker, today))
                .orElse(List.of());
        Board board = boarding.of(own, today);
        Page<BoardedCase> page = seen(board.page(request));
        return new MyBoard(
                caller.workerId().orElse(null), today, board.counts(), board.items(page, clock.getZone()), page.next());
    }

    private Page<BoardedCase> seen(Page<BoardedCase> page) {
        audit.read(
                "case",
                page.items().stream().map(item -> item.standing().caseId()).toList());
        return page;
    }
}
