package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ProtectionPlanEnded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Ends a child protection plan. */
@ApplicationScoped
class EndPlan {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    EndPlan(BeginFact begin, ConferenceRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Without a review: the child moved away, or turned 18. */
    @Transactional
    PlanView on(UUID caseId, PlanEnd said) {
        CaseFile file = begin.on(caseId, said.endedOn(), "/endedOn");
        ProtectionPlan plan = repository
                .openPlan(caseId)
                .orElseThrow(() -> Problem.conflict("no-protection-plan", "The child has no child protection plan."));
        if (said.endedOn().isBefore(plan.startedOn)) {
            throw Problem.unprocessable("protection-plan-dates", "A plan lasts a day at least.")
                    .at("/endedOn", "is before it began");
        }
        of(file, plan, said.endedOn());
        audit.wrote("END_PROTECTION_PLAN", "case", caseId);
        return plan.view();
    }

    /** As a part of what ends it. */
    void of(CaseFile file, ProtectionPlan plan, LocalDate lastDay) {
        plan.endedOn = lastDay;
        repository.flush();
        outbox.append(new ProtectionPlanEnded(plan.id, file.id(), file.childId(), lastDay));
    }
}
