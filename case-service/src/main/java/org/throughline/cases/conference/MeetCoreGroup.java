package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.CoreGroupMet;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records a meeting of the core group of the plan that lasts. */
@ApplicationScoped
class MeetCoreGroup {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    MeetCoreGroup(BeginFact begin, ConferenceRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    CoreGroupView on(UUID caseId, NewCoreGroup said) {
        CaseFile file = begin.on(caseId, said.metOn(), "/metOn");
        ProtectionPlan plan = repository
                .openPlan(caseId)
                .filter(open -> !said.metOn().isBefore(open.startedOn))
                .orElseThrow(() -> Problem.unprocessable("no-protection-plan", "A core group belongs to a plan.")
                        .at("/metOn", "there is no plan on that day"));
        var group = new CoreGroup(caseId, plan.id, said.metOn());
        repository.keep(group);
        outbox.append(new CoreGroupMet(group.id, caseId, file.childId(), plan.id, group.metOn));
        audit.wrote("MEET_CORE_GROUP", "case", caseId);
        return group.view();
    }
}
