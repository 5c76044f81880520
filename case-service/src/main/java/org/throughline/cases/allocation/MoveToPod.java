package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.codes.AllocationReason;
import org.throughline.platform.outbox.Outbox;

/** Gives an allocated case to another pod, as a transfer agreed it. The caller holds the case's lock. */
@ApplicationScoped
public class MoveToPod {

    private static final List<AllocationReason> TRANSFER = List.of(AllocationReason.TRANSFER);

    private final AllocationRepository allocations;
    private final Outbox outbox;

    MoveToPod(AllocationRepository allocations, Outbox outbox) {
        this.allocations = allocations;
        this.outbox = outbox;
    }

    /** Kept as an allocation of its own, so that a case's pods over time stand in one place; publishes CaseAllocated. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void at(CaseFile file, UUID podId, UUID keyworkerId, LocalDate on) {
        file.allocateTo(podId, on);
        allocations.keep(file.id(), new Placement(podId, keyworkerId, TRANSFER, null), Optional.empty(), on);
        outbox.append(new CaseAllocated(file.id(), file.childId(), podId, on, TRANSFER));
    }
}
