package org.throughline.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.LockCase;
import org.throughline.contracts.casework.ExpertiseNeedsChanged;
import org.throughline.contracts.codes.Expertise;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** States which expertise a case needs of its worker. */
@ApplicationScoped
class StateNeeds {

    private final CaseAccess access;
    private final LockCase lock;
    private final CaseFileRepository cases;
    private final NeedRepository needs;
    private final Outbox outbox;
    private final Audit audit;

    StateNeeds(
            CaseAccess access,
            LockCase lock,
            CaseFileRepository cases,
            NeedRepository needs,
            Outbox outbox,
            Audit audit) {
        this.access = access;
        this.lock = lock;
        this.cases = cases;
        this.needs = needs;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The case's version after its needs were replaced by these; where they are the same, nothing happens. */
    @Transactional
    long replace(UUID caseId, ExpertiseNeeds said, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, versionCheck);
        if (said.expertise().contains(Expertise.LANGUAGE)) {
            throw Problem.unprocessable(
                            "language-is-a-wish", "A language is recorded as the child's wish, which says which.")
                    .at("/expertise", "must not hold LANGUAGE");
        }
        if (!needs.of(caseId).equals(said.expertise())) {
            lock.raiseVersion(file);
            needs.replace(caseId, said.expertise());
            outbox.append(new ExpertiseNeedsChanged(caseId, file.childId(), List.copyOf(said.expertise())));
            audit.wrote("STATE_EXPERTISE_NEEDS", "case", caseId);
        }
        return file.version();
    }

    /** What the case needs, with its version. */
    @Transactional
    NeedsRead of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return new NeedsRead(
                new ExpertiseNeeds(needs.of(caseId)), cases.findById(caseId).version());
    }

    /** What was read, and the version that a change sends back. */
    record NeedsRead(ExpertiseNeeds needs, long version) {}
}
