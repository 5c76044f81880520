package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.casefile.Refusal;

/** Covers one of an absent worker's children, or says why not: one child who cannot be covered does not stop the others. */
@ApplicationScoped
class CoverOneOfMany {

    private final LockCase lock;
    private final CoverRepository covers;
    private final CheckStandIn check;
    private final KeepCover keep;
    private final Clock clock;

    CoverOneOfMany(LockCase lock, CoverRepository covers, CheckStandIn check, KeepCover keep, Clock clock) {
        this.lock = lock;
        this.covers = covers;
        this.check = check;
        this.keep = keep;
        this.clock = clock;
    }

    /** Adds to one of the two lists; {@code standIn} is null where nobody was chosen for this child. */
    void cover(
            UUID caseId, NewWorkerCovers said, StandIn standIn, List<CoverView> named, List<UncoveredCase> uncovered) {
        if (standIn == null) {
            uncovered.add(new UncoveredCase(caseId, "not-asked-for"));
            return;
        }
        CaseFile file = lock.openCase(caseId, version -> {});
        // the keyworker may have changed until the lock was ours
        CoveredSpell spell = covers.spellOn(caseId, said.from())
                .filter(holds -> holds.keyworkerId().equals(said.keyworkerId()))
                .orElse(null);
        Optional<String> refused = CoverRule.refusal(spell, standIn, LocalDate.now(clock))
                .or(() -> check.child(standIn, file.childId()))
                .map(Refusal::code)
                .or(() -> covers.isCovered(caseId, standIn.from(), standIn.to())
                        ? Optional.of("covers-overlap")
                        : Optional.empty());
        refused.ifPresentOrElse(
                code -> uncovered.add(new UncoveredCase(caseId, code)),
                () -> named.add(keep.cover(file, spell, standIn)));
    }
}
