package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.platform.audit.Audit;

/** Names a stand-in for the keyworker of one case. */
@ApplicationScoped
class BeginCover {

    private final CaseAccess access;
    private final LockCase lock;
    private final CoverRepository covers;
    private final CheckStandIn check;
    private final KeepCover keep;
    private final Audit audit;
    private final Clock clock;

    BeginCover(
            CaseAccess access,
            LockCase lock,
            CoverRepository covers,
            CheckStandIn check,
            KeepCover keep,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.covers = covers;
        this.check = check;
        this.keep = keep;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CoverView of(UUID caseId, NewCover said) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        CoveredSpell spell = covers.spellOn(caseId, said.from()).orElse(null);
        UUID absence = spell == null ? null : check.absenceOf(spell.keyworkerId(), said.from());
        var standIn = new StandIn(said.workerId(), said.from(), said.to(), said.planned(), absence);
        check.worker(standIn)
                .or(() -> CoverRule.refusal(spell, standIn, LocalDate.now(clock)))
                .or(() -> check.child(standIn, file.childId()))
                .ifPresent(refusal -> {
                    throw refusal.saying("The cover cannot be like this.");
                });
        CoverView cover = keep.cover(file, spell, standIn);
        audit.wrote("BEGIN_COVER", "case", caseId);
        return cover;
    }
}
