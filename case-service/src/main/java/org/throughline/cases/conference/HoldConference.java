package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ConferenceHeld;
import org.throughline.contracts.casework.ProtectionPlanBegan;
import org.throughline.contracts.codes.ConferenceOutcome;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records a child protection conference, and with it what becomes of the plan. */
@ApplicationScoped
class HoldConference {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final ConcludeEnquiry concludeEnquiry;
    private final EndPlan endPlan;
    private final Outbox outbox;
    private final Audit audit;

    HoldConference(
            BeginFact begin,
            ConferenceRepository repository,
            ConcludeEnquiry concludeEnquiry,
            EndPlan endPlan,
            Outbox outbox,
            Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.concludeEnquiry = concludeEnquiry;
        this.endPlan = endPlan;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    ConferenceView on(UUID caseId, NewConference said) {
        CaseFile file = begin.on(caseId, said.heldOn(), "/heldOn");
        ProtectionPlan open = repository.openPlan(caseId).orElse(null);
        ConferenceRule.refusal(said, open == null ? null : open.startedOn).ifPresent(refusal -> {
            throw refusal.saying("The conference cannot be recorded like this.");
        });
        ProtectionPlan plan = said.outcome() == ConferenceOutcome.PLAN_BEGINS ? begin(file, said) : open;
        var conference = new ProtectionConference(caseId, said, plan == null ? null : plan.id);
        repository.keep(conference);
        outbox.append(
                new ConferenceHeld(conference.id, caseId, file.childId(), said.kind(), said.heldOn(), said.outcome()));
        follow(file, said, plan);
        audit.wrote("HOLD_CONFERENCE", "case", caseId);
        return conference.view();
    }

    private ProtectionPlan begin(CaseFile file, NewConference said) {
        var plan = new ProtectionPlan(file.id(), said.heldOn(), said.category());
        repository.keep(plan);
        outbox.append(
                new ProtectionPlanBegan(plan.id, file.id(), file.childId(), plan.startedOn, plan.initialCategory));
        return plan;
    }

    private void follow(CaseFile file, NewConference said, ProtectionPlan plan) {
        switch (said.outcome()) {
            case PLAN_BEGINS, NO_PLAN -> concludeEnquiry.byConference(file, said.heldOn());
            case PLAN_CONTINUES ->
                plan.latestCategory = said.category() == null ? plan.latestCategory : said.category();
            case PLAN_ENDS -> endPlan.of(file, plan, said.heldOn());
        }
    }
}
