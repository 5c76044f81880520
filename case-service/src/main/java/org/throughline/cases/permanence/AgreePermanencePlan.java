package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Gives a child a permanence plan, the first or another one. */
@ApplicationScoped
@Transactional
class AgreePermanencePlan {

    private final CaseAccess access;
    private final LockCase lock;
    private final CurrentPlan current;
    private final WritePlan write;
    private final Outbox outbox;
    private final Audit audit;

    AgreePermanencePlan(
            CaseAccess access, LockCase lock, CurrentPlan current, WritePlan write, Outbox outbox, Audit audit) {
        this.access = access;
        this.lock = lock;
        this.current = current;
        this.write = write;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The plan where there is none that holds; 409 where there is. */
    PermanencePlanView first(UUID caseId, NewPermanencePlan said) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        PermanencePlan plan = write.plan(file, said, null, file.openedOn());
        outbox.append(new PermanencePlanAgreed(
                plan.id(),
                caseId,
                file.childId(),
                said.route(),
                said.parallelRoute(),
                said.authority(),
                said.agreedOn(),
                said.aimedFor()));
        audit.wrote("AGREE_PERMANENCE_PLAN", "case", caseId);
        return plan.view();
    }

    /** Another plan in the place of the one that holds, whose version is checked. */
    PermanencePlanView another(UUID caseId, UUID planId, NewPermanencePlan said, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        PermanencePlan previous = current.locked(caseId, planId, versionCheck);
        previous.replace(said.agreedOn());
        PermanencePlan plan = write.plan(file, said, previous.id(), previous.agreedOn());
        outbox.append(new PermanencePlanChanged(
                plan.id(),
                previous.id(),
                caseId,
                file.childId(),
                previous.route(),
                said.route(),
                said.parallelRoute(),
                said.authority(),
                said.agreedOn(),
                said.aimedFor()));
        audit.wrote("CHANGE_PERMANENCE_PLAN", "case", caseId);
        return plan.view();
    }
}
