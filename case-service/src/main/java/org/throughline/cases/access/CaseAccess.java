package org.throughline.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/**
 * Role and relationship: who may see a case. Keyworkers, co-workers, who covers, members of the case's pod by their present
 * seat, the leadership; unallocated cases are shown to pod managers; nobody whom a restriction closes out. What is not visible
 * does not exist: 404.
 */
@ApplicationScoped
public class CaseAccess {

    private final AccessRepository relationships;
    private final Caller caller;
    private final Clock clock;

    CaseAccess(AccessRepository relationships, Caller caller, Clock clock) {
        this.relationships = relationships;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller may see today. */
    public Visibility visibility() {
        boolean practises = caller.hasAny(
                Roles.POD_MANAGER,
                Roles.SENIOR_SOCIAL_WORKER,
                Roles.SOCIAL_WORKER,
                Roles.SOCIAL_WORKER_IN_TRAINING,
                Roles.POD_ADMINISTRATOR);
        boolean leads = caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER);
        return new Visibility(
                leads,
                caller.hasAny(Roles.POD_MANAGER),
                practises || leads ? caller.workerId().orElse(null) : null,
                LocalDate.now(clock));
    }

    /** 404 where there is no such case or the caller may not see it. */
    public void requireCase(UUID caseId) {
        if (visibleCases(List.of(caseId)).isEmpty()) {
            throw Problem.notFound("case");
        }
    }

    /** Those of the cases that the caller may see: one statement. */
    public Set<UUID> visibleCases(Collection<UUID> caseIds) {
        return relationships.visibleCases(caseIds, visibility());
    }

    /** 404 where there is no such child or the caller may see none of the child's cases. */
    public void requireChild(UUID childId) {
        if (visibleChildren(List.of(childId)).isEmpty()) {
            throw Problem.notFound("child");
        }
    }

    /** Those of the children of whom the caller may see a case; the leadership sees every child. */
    public Set<UUID> visibleChildren(Collection<UUID> childIds) {
        return relationships.visibleChildren(childIds, visibility());
    }

    /** Those of the children whose record no restriction closes to the caller: for what the role alone decides. */
    public Set<UUID> openChildren(Collection<UUID> childIds) {
        return relationships.openChildren(childIds, caller.workerId().orElse(null));
    }

    /** Those of the children of whom the caller is not denied: for duties that reach every record, such as an emergency. */
    public Set<UUID> childrenNotDenied(Collection<UUID> childIds) {
        return relationships.childrenNotDenied(childIds, caller.workerId().orElse(null));
    }

    /** 404 where there is no such child, or the caller is denied. */
    public void requireChildNotDenied(UUID childId) {
        if (childrenNotDenied(List.of(childId)).isEmpty()) {
            throw Problem.notFound("child");
        }
    }
}
