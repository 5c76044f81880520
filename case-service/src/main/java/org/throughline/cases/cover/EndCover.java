package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Says when a stand-in ends: the keyworker is back, earlier or later than planned. */
@ApplicationScoped
class EndCover {

    private final CaseAccess access;
    private final LockCase lock;
    private final CoverRepository covers;
    private final KeepCover keep;
    private final Audit audit;

    EndCover(CaseAccess access, LockCase lock, CoverRepository covers, KeepCover keep, Audit audit) {
        this.access = access;
        this.lock = lock;
        this.covers = covers;
        this.keep = keep;
        this.audit = audit;
    }

    /** The cover with its end. */
    @Transactional
    CoverView by(UUID caseId, UUID coverId, CoverEnding ending) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        Cover cover = covers.ofCase(caseId, coverId).orElseThrow(() -> Problem.notFound("cover"));
        CoveredSpell spell = covers.spell(cover.spellId(), cover.startedOn());
        CoverRule.endingRefusal(spell, cover.startedOn(), ending.to()).ifPresent(refusal -> {
            throw refusal.saying("The cover cannot end like this.");
        });
        keep.end(file, List.of(cover), ending.to());
        audit.wrote("END_COVER", "case", caseId);
        return cover.view(spell.keyworkerId());
    }
}
