package org.throughline.cases.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.LockCase;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Moves a case to another stage. Pod and keyworker stay: that is the model. */
@ApplicationScoped
class ChangeStage {

    private final CaseAccess access;
    private final LockCase lock;
    private final CaseFileRepository cases;
    private final CloseCase close;
    private final ClosingRepository closings;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeStage(
            CaseAccess access,
            LockCase lock,
            CaseFileRepository cases,
            CloseCase close,
            ClosingRepository closings,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.cases = cases;
        this.close = close;
        this.closings = closings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The case in its new stage, written. */
    @Transactional
    CaseFile on(UUID caseId, StageChange change, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, versionCheck);
        boolean unborn = closings.isUnborn(file.childId());
        StageRule.refusal(file.stage(), file.stageSince(), change, unborn, LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal.saying("The stage cannot be changed like this.");
                });
        if (change.stage() == Stage.CLOSED) {
            close.on(file, change, unborn);
        } else {
            move(file, change);
        }
        return file;
    }

    private void move(CaseFile file, StageChange change) {
        Stage previous = file.stage();
        file.moveTo(change.stage(), change.on());
        cases.keepStage(file.id(), change.stage(), change.on(), change.rationale());
        outbox.append(new CaseStageChanged(file.id(), file.childId(), previous, change.stage(), change.on()));
        audit.wrote("CHANGE_STAGE", "case", file.id());
    }
}
