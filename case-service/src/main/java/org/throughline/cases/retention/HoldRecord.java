package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.contracts.casework.LegalHoldLifted;
import org.throughline.contracts.casework.LegalHoldPlaced;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.paging.Page;
import org.throughline.platform.problem.Problem;

/** Holds a record against every rule, and lets it go again. */
@ApplicationScoped
@Transactional
class HoldRecord {

    private final CaseAccess access;
    private final HoldRepository holds;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HoldRecord(CaseAccess access, HoldRepository holds, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.access = access;
        this.holds = holds;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    HoldView of(UUID childId, NewHold said) {
        UUID by = worker();
        access.requireChildNotDenied(childId);
        if (!holds.lockChild(childId)) {
            throw Problem.notFound("child");
        }
        LocalDate today = LocalDate.now(clock);
        HoldView hold = holds.hold(Ids.next(), childId, said, by, today);
        outbox.append(new LegalHoldPlaced(hold.holdId(), childId, today));
        audit.wrote("HOLD_RECORD", "child", childId);
        return hold;
    }

    HoldView lift(UUID childId, UUID holdId, HoldLifting said) {
        UUID by = worker();
        access.requireChildNotDenied(childId);
        LocalDate today = LocalDate.now(clock);
        HoldView lifted = holds.lift(childId, holdId, said, by, today).orElseThrow(() -> whyNot(childId, holdId));
        outbox.append(new LegalHoldLifted(holdId, childId, today));
        audit.wrote("LIFT_HOLD", "child", childId);
        return lifted;
    }

    /** A handful in a life: no parts. */
    Page<HoldView> list(UUID childId) {
        access.requireChildNotDenied(childId);
        audit.read("child", childId);
        return new Page<>(holds.of(childId), null);
    }

    private Problem whyNot(UUID childId, UUID holdId) {
        return holds.of(childId).stream().anyMatch(hold -> hold.holdId().equals(holdId))
                ? Problem.conflict("legal-hold-lifted", "The hold has ended.")
                : Problem.notFound("legal-hold");
    }

    private UUID worker() {
        return caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "Somebody who works here decides this."));
    }
}
