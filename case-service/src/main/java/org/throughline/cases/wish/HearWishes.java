package org.throughline.cases.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Writes down what a child wishes of their worker, and when it no longer holds. */
@ApplicationScoped
class HearWishes {

    private static final String DETAIL = "The wish cannot be recorded like this.";

    private final CaseAccess access;
    private final LockCase lock;
    private final CaseFileRepository cases;
    private final WishRepository wishes;
    private final WorkerRepository workers;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HearWishes(
            CaseAccess access,
            LockCase lock,
            CaseFileRepository cases,
            WishRepository wishes,
            WorkerRepository workers,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.cases = cases;
        this.wishes = wishes;
        this.workers = workers;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    WishView hear(UUID caseId, NewWish said) {
        access.requireCase(caseId);
        UUID child = lock.openCase(caseId, version -> {}).childId();
        WishRule.refusal(said, LocalDate.now(clock)).ifPresent(refusal -> {
            throw refusal.saying(DETAIL);
        });
        if (said.workerId() != null && workers.known(said.workerId()).isEmpty()) {
            throw Problem.unprocessable("unknown-worker", DETAIL).at("/workerId", "is not a known worker");
        }
        var wish = new Wish(
                caseId,
                child,
                said,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        wishes.persistAndFlush(wish);
        outbox.append(wish.recorded());
        audit.wrote("RECORD_WORKER_WISH", "case", caseId);
        return wish.view();
    }

    @Transactional
    WishView end(UUID caseId, UUID wishId, WishEnding ending) {
        access.requireCase(caseId);
        UUID child = lock.openCase(caseId, version -> {}).childId();
        Wish wish = wishes.ofChild(child, wishId).orElseThrow(() -> Problem.notFound("wish"));
        if (wish.isEnded()) {
            throw Problem.conflict("wish-ended", "The wish has ended already.");
        }
        WishRule.endingRefusal(wish.saidOn(), ending.on(), LocalDate.now(clock)).ifPresent(refusal -> {
            throw refusal.saying("The wish cannot end like this.");
        });
        wish.end(ending.on());
        wishes.flush();
        outbox.append(wish.ended());
        audit.wrote("END_WORKER_WISH", "case", caseId);
        return wish.view();
    }

    /** What the child wished in this case and before. */
    @Transactional
    List<WishView> of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return wishes.of(cases.findById(caseId).childId()).stream()
                .map(Wish::view)
                .toList();
    }
}
