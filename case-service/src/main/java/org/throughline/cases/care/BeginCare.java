package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.care.rule.CareRules;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records that a child is looked after, under which power, and where the child lives; the case goes to LOOKED_AFTER. */
@ApplicationScoped
class BeginCare {

    private final BeginFact begin;
    private final CareRepository repository;
    private final FollowCare follow;
    private final Outbox outbox;
    private final Audit audit;

    BeginCare(BeginFact begin, CareRepository repository, FollowCare follow, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.follow = follow;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    TimeInCareView on(UUID caseId, NewTimeInCare said) {
        CaseFile file = begin.on(caseId, said.startedOn(), "/startedOn");
        Refused.where(CareRules.beginning(said.startedOn(), repository.birth(file.childId())));
        FirstPlacement first = said.placement();
        boolean lasting = Refused.orLasting(first.kind(), first.lasting(), "/placement/lasting");
        var time = new TimeInCare(file, said);
        repository.keep(time);
        var status = new CareLegalStatus(time.id, said.startedOn(), said.legalStatus());
        repository.keep(status);
        var placement = new Placement(time, said.startedOn(), first.kind(), lasting, first.provider());
        repository.keep(placement);
        outbox.append(List.of(
                new ChildBecameLookedAfter(time.id, caseId, file.childId(), time.startedOn, status.status),
                placement.began()));
        follow.becameLookedAfter(file, said.startedOn());
        audit.wrote("BEGIN_CARE", "case", caseId);
        return time.view(List.of(status), List.of(placement));
    }
}
