package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.contracts.casework.ContinuityPlanAccepted;
import org.throughline.contracts.casework.ContinuityPlanCompleted;
import org.throughline.contracts.casework.ContinuityPlanIncomplete;
import org.throughline.contracts.casework.ContinuityPlanMade;
import org.throughline.contracts.casework.ContinuityPlanMoved;
import org.throughline.contracts.casework.ContinuityPlanWithdrawn;
import org.throughline.platform.outbox.Outbox;

/** Tells of a plan, in the stream of the worker whose children it is for. */
@ApplicationScoped
class TellPlan {

    private final Outbox outbox;

    TellPlan(Outbox outbox) {
        this.outbox = outbox;
    }

    void made(ContinuityPlan p, Collection<CaseToHandOn> remaining) {
        outbox.append(new ContinuityPlanMade(p.id(), p.workerId(), p.cause(), p.neededFrom(), ids(remaining)));
    }

    void moved(ContinuityPlan p, LocalDate previous) {
        outbox.append(new ContinuityPlanMoved(p.id(), p.workerId(), previous, p.neededFrom()));
    }

    void accepted(ContinuityPlan p, List<UUID> cases, int remaining) {
        outbox.append(new ContinuityPlanAccepted(p.id(), p.workerId(), p.neededFrom(), cases, remaining));
    }

    void incomplete(ContinuityPlan p, Collection<CaseToHandOn> remaining) {
        outbox.append(new ContinuityPlanIncomplete(p.id(), p.workerId(), p.neededFrom(), ids(remaining)));
    }

    void completed(ContinuityPlan p, int heldByManager) {
        outbox.append(new ContinuityPlanCompleted(p.id(), p.workerId(), p.neededFrom(), heldByManager));
    }

    void withdrawn(ContinuityPlan p) {
        outbox.append(new ContinuityPlanWithdrawn(p.id(), p.workerId(), p.cause()));
    }

    private static List<UUID> ids(Collection<CaseToHandOn> cases) {
        return cases.stream().map(CaseToHandOn::caseId).toList();
    }
}
