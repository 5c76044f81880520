package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.care.rule.CareRules;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.contracts.casework.ChildCeasedToBeLookedAfter;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records that a child is no longer looked after; the last placement ends with it. */
@ApplicationScoped
class EndCare {

    private final BeginFact begin;
    private final CareRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    EndCare(BeginFact begin, CareRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    TimeInCareView on(UUID caseId, UUID timeInCareId, TimeInCareEnd said) {
        begin.on(caseId, said.endedOn(), "/endedOn");
        TimeInCare time = repository.time(caseId, timeInCareId).orElseThrow(() -> Problem.notFound("time-in-care"));
        if (time.endedOn != null) {
            throw Problem.conflict("time-in-care-ended", "This time in care has ended already.");
        }
        List<Placement> placements = repository.placements(List.of(time.id));
        List<CareLegalStatus> statuses = repository.statuses(List.of(time.id));
        Placement last = placements.get(0);
        Refused.where(CareRules.ending(said.endedOn(), last.startedOn, statuses.get(0).startedOn));
        var ended = last.end(said.endedOn());
        repository.flush();
        time.endedOn = said.endedOn();
        time.endReason = said.reason();
        repository.flush();
        outbox.append(List.of(
                ended, new ChildCeasedToBeLookedAfter(time.id, caseId, time.childId, time.endedOn, time.endReason)));
        audit.wrote("END_CARE", "case", caseId);
        return time.view(statuses, placements);
    }
}
