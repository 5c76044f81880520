package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ProceedingsConcluded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records that proceedings ended; hearings listed for later days fall away. */
@ApplicationScoped
class ConcludeProceedings {

    private final BeginFact begin;
    private final LockProceedings lock;
    private final ProceedingsRepository repository;
    private final ShowProceedings show;
    private final Outbox outbox;
    private final Audit audit;

    ConcludeProceedings(
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
    ProceedingsView on(UUID caseId, UUID proceedingsId, NewConclusion said) {
        CaseFile file = begin.on(caseId, said.concludedOn(), "/concludedOn");
        Proceedings lasting = lock.lasting(caseId, proceedingsId);
        List<UUID> ids = List.of(lasting.id);
        var ordered =
                repository.extensions(ids).stream().map(each -> each.orderedOn).toList();
        ProceedingsRule.concluding(said.concludedOn(), lasting.issuedOn, ordered)
                .ifPresent(refusal -> {
                    throw refusal.saying("The proceedings cannot end like this.");
                });
        lasting.concludedOn = said.concludedOn();
        lasting.outcome = said.outcome();
        repository.hearings(ids).stream()
                .filter(hearing -> hearing.vacatedOn == null && hearing.listedFor.isAfter(said.concludedOn()))
                .forEach(hearing -> hearing.vacatedOn = said.concludedOn());
        repository.flush();
        outbox.append(
                new ProceedingsConcluded(lasting.id, caseId, file.childId(), lasting.concludedOn, lasting.outcome));
        audit.wrote("CONCLUDE_PROCEEDINGS", "case", caseId);
        return show.one(lasting);
    }
}
