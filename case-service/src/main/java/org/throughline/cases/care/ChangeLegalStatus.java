package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.care.rule.CareRules;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.contracts.casework.LegalStatusChanged;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records that a child is looked after under another power from a day on. */
@ApplicationScoped
class ChangeLegalStatus {

    private final BeginFact begin;
    private final CareRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    ChangeLegalStatus(BeginFact begin, CareRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    LegalStatusView on(UUID caseId, NewLegalStatus said) {
        begin.on(caseId, said.from(), "/from");
        TimeInCare time = repository
                .lasting(caseId)
                .orElseThrow(() -> Problem.conflict("not-looked-after", "The child is not looked after."));
        CareLegalStatus present = repository.statuses(List.of(time.id)).get(0);
        Refused.where(CareRules.changing(present.status, present.startedOn, said.legalStatus(), said.from()));
        var next = new CareLegalStatus(time.id, said.from(), said.legalStatus());
        repository.keep(next);
        outbox.append(new LegalStatusChanged(time.id, caseId, time.childId, next.startedOn, next.status));
        audit.wrote("CHANGE_LEGAL_STATUS", "case", caseId);
        return next.view();
    }
}
