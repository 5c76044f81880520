package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.cases.allocation.Allocated;
import org.throughline.cases.allocation.rule.Candidate;
import org.throughline.cases.allocation.rule.Reason;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.contracts.codes.AllocationReason;

/** Says what a decision did for one child, and why this pod and keyworker. */
@ApplicationScoped
class TellDecidedCases {

    private final KeyworkerSpellRepository spells;

    TellDecidedCases(KeyworkerSpellRepository spells) {
        this.spells = spells;
    }

    /** {@code allocated} is null for a child whose case had a pod before. */
    DecidedCase of(ReferralChild child, CaseFile file, Allocated allocated) {
        if (allocated == null) {
            var keyworker = spells.open(file.id()).map(KeyworkerSpell::workerId).orElse(null);
            return answer(child, file, new Allocated(file.podId(), keyworker, null), List.of(), null);
        }
        Candidate best = allocated.proposal().best().orElse(null);
        return answer(child, file, allocated, reasons(allocated, best), best);
    }

    private static List<AllocationReason> reasons(Allocated allocated, Candidate best) {
        if (allocated.podId() == null) {
            return List.of();
        }
        boolean asProposed = best != null
                && best.podId().equals(allocated.podId())
                && best.keyworkerId().equals(allocated.keyworkerId());
        return asProposed ? best.reasons().stream().map(Reason::code).toList() : List.of(AllocationReason.OVERRIDE);
    }

    private static DecidedCase answer(
            ReferralChild child, CaseFile file, Allocated where, List<AllocationReason> reasons, Candidate proposal) {
        return new DecidedCase(
                child.childReference,
                child.childId,
                file.id(),
                child.outcome,
                where.podId(),
                where.keyworkerId(),
                reasons,
                proposal);
    }
}
