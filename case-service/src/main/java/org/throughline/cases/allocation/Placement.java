package org.throughline.cases.allocation;

import java.util.List;
import java.util.UUID;
import org.throughline.cases.allocation.rule.Candidate;
import org.throughline.cases.allocation.rule.Reason;
import org.throughline.contracts.codes.AllocationReason;

/** Where cases go, and on what grounds; {@code override} is null where the proposal was followed. */
record Placement(UUID podId, UUID keyworkerId, List<AllocationReason> reasons, OverrideReason override) {

    static Placement proposed(Candidate best) {
        return new Placement(
                best.podId(),
                best.keyworkerId(),
                best.reasons().stream().map(Reason::code).toList(),
                null);
    }

    static Placement overriding(AllocationChoice choice) {
        return new Placement(
                choice.podId(), choice.keyworkerId(), List.of(AllocationReason.OVERRIDE), choice.overrideReason());
    }
}
