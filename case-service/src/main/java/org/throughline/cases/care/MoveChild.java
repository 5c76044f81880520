package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.care.rule.CareRules;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records that a looked-after child moved: one placement ends on the day on which the next begins. */
@ApplicationScoped
class MoveChild {

    private final BeginFact begin;
    private final CareRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    MoveChild(BeginFact begin, CareRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    PlacementView on(UUID caseId, NewPlacement said) {
        begin.on(caseId, said.startedOn(), "/startedOn");
        TimeInCare time = repository
                .lasting(caseId)
                .orElseThrow(() -> Problem.conflict("not-looked-after", "The child is not looked after."));
        Placement present = repository.placements(List.of(time.id)).get(0);
        Refused.where(CareRules.moving(said.startedOn(), present.startedOn));
        boolean lasting = Refused.orLasting(said.kind(), said.lasting(), "/lasting");
        var next = new Placement(time, said.startedOn(), said.kind(), lasting, said.provider());
        next.changeReason = said.changeReason();
        var ended = present.end(said.startedOn());
        repository.flush();
        repository.keep(next);
        outbox.append(List.of(ended, next.began()));
        audit.wrote("MOVE_CHILD", "case", caseId);
        return next.view();
    }
}
