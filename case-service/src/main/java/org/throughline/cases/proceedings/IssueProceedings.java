package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ProceedingsIssued;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records that care proceedings about a child were issued. */
@ApplicationScoped
class IssueProceedings {

    private final BeginFact begin;
    private final ProceedingsRepository repository;
    private final ShowProceedings show;
    private final Outbox outbox;
    private final Audit audit;

    IssueProceedings(
            BeginFact begin, ProceedingsRepository repository, ShowProceedings show, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.show = show;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    ProceedingsView on(UUID caseId, NewProceedings said) {
        CaseFile file = begin.on(caseId, said.issuedOn(), "/issuedOn");
        var issued = new Proceedings(caseId, said.issuedOn());
        repository.keep(issued);
        outbox.append(new ProceedingsIssued(issued.id, caseId, file.childId(), issued.issuedOn));
        audit.wrote("ISSUE_PROCEEDINGS", "case", caseId);
        return show.one(issued);
    }
}
