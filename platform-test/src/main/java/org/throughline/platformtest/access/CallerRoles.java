package org.throughline.platformtest.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The roles of docs/data-protection.md, and the names of groups of them. */
final class CallerRoles {

    static final List<String> PRACTICE = List.of(
            "pod-manager", "senior-social-worker", "social-worker", "social-worker-in-training", "pod-administrator");
    static final List<String> LEADERSHIP = List.of("senior-leader", "principal-social-worker");
    static final List<String> PEOPLE = Stream.of(
                    PRACTICE, LEADERSHIP, List.of("returns-officer", "data-protection-officer"))
            .flatMap(List::stream)
            .toList();
    static final List<String> MACHINES = List.of("mash", "analytics", "operator");

    private static final Map<String, List<String>> GROUPS = Map.of("PRACTICE", PRACTICE, "LEADERSHIP", LEADERSHIP);

    private CallerRoles() {}

    /** The roles of a group, or the one role of that name. */
    static List<String> named(String name) {
        if (GROUPS.containsKey(name)) {
            return GROUPS.get(name);
        }
        if (PEOPLE.contains(name) || MACHINES.contains(name)) {
            return List.of(name);
        }
        throw new IllegalArgumentException("no such role: " + name);
    }
}
