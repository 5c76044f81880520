package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records that the court gave proceedings more time; their clock follows. */
@ApplicationScoped
class ExtendProceedings {

    private final BeginFact begin;
    private final LockProceedings lock;
    private final ProceedingsRepository repository;
    private final ShowProceedings show;
    private final Outbox outbox;
    private final Audit audit;

    ExtendProceedings(
            BeginFact begin,
            LockProceedings lock,
            ProceedingsRepository repository,
            ShowProceedings show,
            Outbox outbox,
            Audit audit) {
        this.begin = begin;
        this.lock = lock;
        this.repository = repository;
        this.show = show;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    ProceedingsView on(UUID caseId, UUID proceedingsId, NewExtension said) {
        CaseFile file = begin.on(caseId, said.orderedOn(), "/orderedOn");
        Proceedings lasting = lock.lasting(caseId, proceedingsId);
        ProceedingsRule.extending(said.orderedOn(), lasting.issuedOn).ifPresent(refusal -> {
            throw refusal.saying("The proceedings cannot be extended like this.");
        });
        repository.keep(new ProceedingsExtension(lasting.id, said));
        outbox.append(new ProceedingsExtended(lasting.id, caseId, file.childId(), said.orderedOn(), said.weeks()));
        audit.wrote("EXTEND_PROCEEDINGS", "case", caseId);
        return show.one(lasting);
    }
}
