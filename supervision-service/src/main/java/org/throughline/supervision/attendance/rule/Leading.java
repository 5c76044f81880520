package org.throughline.supervision.attendance.rule;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who may lead a session: a pod manager who is there, and only where none is, a deputy. */
public enum Leading {
    /** The pod manager leads. */
    MANAGER,
    /** A senior social worker leads, since no pod manager is there. */
    DEPUTY,
    /** A pod manager is there and leads. */
    MANAGER_PRESENT,
    /** This worker holds no seat that leads. */
    NOT_A_LEADER,
    /** Who leads is there. */
    NOT_PRESENT;

    /** What the session would be, led by this worker, with these there. */
    public static Leading of(Collection<Member> members, Set<UUID> there, UUID leader) {
        if (!there.contains(leader)) {
            return NOT_PRESENT;
        }
        if (members.stream()
                .anyMatch(member -> member.leads() && member.workerId().equals(leader))) {
            return MANAGER;
        }
        if (members.stream()
                .noneMatch(member -> member.deputises() && member.workerId().equals(leader))) {
            return NOT_A_LEADER;
        }
        return members.stream().anyMatch(member -> member.leads() && there.contains(member.workerId()))
                ? MANAGER_PRESENT
                : DEPUTY;
    }
}
