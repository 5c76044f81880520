package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.permanence.rule.FindDelay;
import org.throughline.cases.permanence.rule.PermanenceFacts;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Shows a child's way to a home for good, and how long it takes in the child's own time. */
@ApplicationScoped
@Transactional
class ReadPermanence {

    private final CaseAccess access;
    private final PermanencePlanRepository plans;
    private final PermanenceFactsRepository facts;
    private final Audit audit;
    private final Clock clock;

    ReadPermanence(
            CaseAccess access,
            PermanencePlanRepository plans,
            PermanenceFactsRepository facts,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    PermanenceView of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<PermanencePlanView> all =
                plans.of(caseId).stream().map(PermanencePlan::view).toList();
        PermanenceFactsRepository.Known known = facts.of(caseId);
        LocalDate today = LocalDate.now(clock);
        var delays = FindDelay.in(known.with(measured(all), facts.proceedings(caseId)), today);
        return new PermanenceView(
                caseId,
                known.childId(),
                known.lookedAfterSince(),
                all.stream().findFirst().orElse(null),
                all.stream().skip(1).toList(),
                delays.stream().map(DelayView::of).toList(),
                facts.nextHearing(caseId, today));
    }

    PermanencePlanView one(UUID caseId, UUID planId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return plans.ofCase(caseId, planId)
                .orElseThrow(() -> Problem.notFound("permanence-plan"))
                .view();
    }

    private static List<PermanenceFacts.Plan> measured(List<PermanencePlanView> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(i -> new PermanenceFacts.Plan(
                        plans.get(i).route(),
                        plans.get(i).agreedOn(),
                        plans.get(i).aimedFor(),
                        plans.get(i).achievedOn(),
                        i == 0))
                .toList();
    }
}
