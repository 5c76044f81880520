package org.throughline.supervision.attendance.rule;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether enough of the pod is there to hold group supervision.
 *
 * @param expected members who are not known to be absent
 * @param present members who are there
 * @param needed how many must be
 */
public record Quorum(int expected, int present, int needed) {

    /** Counts members of the pod: guests are welcome and do not count. A percentage of those expected, rounded up. */
    public static Quorum of(Collection<Member> members, Set<UUID> there, int percent, int least) {
        Set<UUID> seated = members.stream().map(Member::workerId).collect(Collectors.toSet());
        Set<UUID> expected = members.stream()
                .filter(member -> !member.absent())
                .map(Member::workerId)
                .collect(Collectors.toSet());
        int present = Math.toIntExact(seated.stream().filter(there::contains).count());
        int share = Math.floorDiv(expected.size() * percent + 99, 100);
        return new Quorum(expected.size(), present, Math.max(least, share));
    }

    /** Whether it is met. */
    public boolean met() {
        return present >= needed;
    }
}
