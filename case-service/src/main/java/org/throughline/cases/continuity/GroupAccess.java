package org.throughline.cases.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/** Who may see the figures of a worker or a pod: never a league of persons, so one's own, and for whom one answers. */
@ApplicationScoped
class GroupAccess {

    private final StandingRepository standing;
    private final Caller caller;
    private final Clock clock;

    GroupAccess(StandingRepository standing, Caller caller, Clock clock) {
        this.standing = standing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The worker, a manager of a pod where the worker sits, the leadership; 404 for anybody else. */
    void requireWorker(UUID workerId) {
        UUID self = caller.workerId().orElse(null);
        boolean manages = self != null
                && caller.hasAny(Roles.POD_MANAGER)
                && standing.manages(self, workerId, LocalDate.now(clock));
        boolean allowed = workerId.equals(self) || manages || leads();
        if (!allowed || !standing.isWorker(workerId)) {
            throw Problem.notFound("worker");
        }
    }

    /** Who sits in the pod, and the leadership; 404 for anybody else. */
    void requirePod(UUID podId) {
        UUID self = caller.workerId().orElse(null);
        boolean sits = self != null && standing.sitsIn(podId, self, LocalDate.now(clock));
        boolean allowed = sits || (leads() && standing.isPod(podId));
        if (!allowed) {
            throw Problem.notFound("pod");
        }
    }

    private boolean leads() {
        return caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER);
    }
}
