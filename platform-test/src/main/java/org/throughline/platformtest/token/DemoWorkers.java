package org.throughline.platformtest.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demo council's accounts: one person for each role, each with a worker id that never changes. */
public final class DemoWorkers {
    private static final List<String> ROLES = List.of(
            "pod-manager",
            "senior-social-worker",
            "social-worker",
            "social-worker-in-training",
            "pod-administrator",
            "senior-leader",
            "principal-social-worker",
            "returns-officer",
            "data-protection-officer");

    private DemoWorkers() {}

    /** Answers the worker id of the demo account named after the role; empty for a machine's role. */
    public static Optional<UUID> idOf(String role) {
        int number = ROLES.indexOf(role) + 1;
        return number == 0
                ? Optional.empty()
                : Optional.of(UUID.fromString("01900000-0000-7000-8000-%012d".formatted(number)));
    }
}
