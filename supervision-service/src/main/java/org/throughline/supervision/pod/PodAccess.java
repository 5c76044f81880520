package org.throughline.supervision.pod;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Seat;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/**
 * Role and relationship: who sits in a pod sees its supervision; its manager, or a senior social worker as deputy, leads it.
 * The leadership does both everywhere, the Principal Social Worker sees everywhere.
 */
@ApplicationScoped
public class PodAccess {

    private static final String POD = "pod";

    private static final Set<Seat> LEADING = EnumSet.of(Seat.POD_MANAGER, Seat.SENIOR_SOCIAL_WORKER);

    private final Pods pods;
    private final Caller caller;
    private final Clock clock;

    PodAccess(Pods pods, Caller caller, Clock clock) {
        this.pods = pods;
        this.caller = caller;
        this.clock = clock;
    }

    /** Passes where the caller may see this pod's records; else the 404 of what was asked for. */
    public void requireVisible(UUID pod, String what) {
        requireVisible(Set.of(pod), what);
    }

    /** Passes where there is this pod and the caller may see it; else 404. */
    public void requireVisible(UUID pod) {
        requireVisible(pod, POD);
        if (!pods.exists(pod)) {
            throw Problem.notFound(POD);
        }
    }

    /** Passes where the caller may see the records of one of these pods; else the 404 of what was asked for. */
    public void requireVisible(Set<UUID> pods, String what) {
        if (!caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER)
                && pods.stream().allMatch(pod -> seats(pod).isEmpty())) {
            throw Problem.notFound(what);
        }
    }

    /** Passes where the caller leads this pod's supervision; else 404 where it is not visible, 403 where it is. */
    public void requireLead(UUID pod, String what) {
        if (caller.hasAny(Roles.SENIOR_LEADER)) {
            return;
        }
        requireVisible(pod, what);
        if (!caller.hasAny(Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER)
                || seats(pod).stream().noneMatch(LEADING::contains)) {
            throw Problem.forbidden("not-leading-this-pod", "The pod's manager or a deputy does this.");
        }
    }

    /** Passes where the caller may give this pod a session: who leads it, and the operator who loads a council's facts. */
    public void requireMaySchedule(UUID pod) {
        if (!caller.hasAny(Roles.OPERATOR)) {
            requireLead(pod, POD);
        }
        if (!pods.exists(pod)) {
            throw Problem.notFound(POD);
        }
    }

    private List<Seat> seats(UUID pod) {
        return caller.workerId()
                .map(worker -> pods.seatsOf(worker, pod, LocalDate.now(clock)))
                .orElse(List.of());
    }
}
