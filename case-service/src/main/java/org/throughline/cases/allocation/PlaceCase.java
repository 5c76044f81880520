package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.allocation.rule.Candidate;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.cases.keyworker.SucceedKeyworker;
import org.throughline.cases.keyworker.Succession;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Writes one case's allocation: the pod, the keyworker's spell, the reasons, the events, the audit. */
@ApplicationScoped
class PlaceCase {

    private final AllocationRepository allocations;
    private final KeyworkerSpellRepository spells;
    private final SucceedKeyworker succeed;
    private final Outbox outbox;
    private final Audit audit;

    PlaceCase(
            AllocationRepository allocations,
            KeyworkerSpellRepository spells,
            SucceedKeyworker succeed,
            Outbox outbox,
            Audit audit) {
        this.allocations = allocations;
        this.spells = spells;
        this.succeed = succeed;
        this.outbox = outbox;
        this.audit = audit;
    }

    void at(CaseFile file, Placement where, Optional<Candidate> proposed, LocalDate on) {
        if (!file.isOpen()) {
            throw Problem.conflict("case-closed", "The case is closed.");
        }
        if (file.podId() != null) {
            throw Problem.conflict("case-allocated", "The case has a pod; a move to another pod is a transfer.");
        }
        file.allocateTo(where.podId(), on);
        allocations.keep(file.id(), where, proposed, on);
        outbox.append(new CaseAllocated(file.id(), file.childId(), where.podId(), on, where.reasons()));
        keyworker(file, where, on);
        audit.wrote("ALLOCATE_CASE", "case", file.id());
    }

    /** An imported case may have a keyworker from before the pods: that spell goes on where it is the same worker. */
    private void keyworker(CaseFile file, Placement where, LocalDate on) {
        var before = spells.open(file.id());
        if (before.isEmpty()) {
            succeed.with(file, Succession.first(where.keyworkerId(), on));
        } else if (!before.get().workerId().equals(where.keyworkerId())) {
            succeed.with(file, new Succession(where.keyworkerId(), on, ChangeReason.ORGRST, true, null, null));
        }
    }
}
