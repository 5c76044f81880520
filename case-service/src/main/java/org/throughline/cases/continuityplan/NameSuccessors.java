package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.continuityplan.rule.Successor;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Names the successors of a plan's cases: as proposed, all together or some, or another one for a reason. */
@ApplicationScoped
class NameSuccessors {

    private static final String DETAIL = "The plan cannot be decided like this.";

    private final BeginDeciding begin;
    private final PlanChange planChange;
    private final CompletePlan complete;
    private final ShowPlan show;
    private final TellPlan tell;
    private final Caller caller;
    private final Audit audit;

    NameSuccessors(
            BeginDeciding begin,
            PlanChange planChange,
            CompletePlan complete,
            ShowPlan show,
            TellPlan tell,
            Caller caller,
            Audit audit) {
        this.begin = begin;
        this.planChange = planChange;
        this.complete = complete;
        this.show = show;
        this.tell = tell;
        this.caller = caller;
        this.audit = audit;
    }

    /** All named cases get whom the plan proposes, or none does. */
    @Transactional
    ShownPlan asProposed(UUID planId, SuccessorAcceptance said, LongConsumer versionCheck) {
        PlanToDecide decide = begin.on(planId, said.on(), versionCheck);
        var next = new TreeMap<UUID, Successorship>();
        for (SuccessorProposal proposal : accepted(decide, said.caseIds())) {
            UUID worker = proposal.best().map(Successor::workerId).orElseThrow(() -> Problem.unprocessable(
                            "nobody-can-follow", DETAIL)
                    .at("/caseIds", "names a case for which nobody of the pod can follow"));
            proposal.caseIds()
                    .forEach(caseId ->
                            next.put(caseId, new Successorship(worker, decide.on(), HowDecided.PROPOSED, null)));
        }
        return keep(decide, next);
    }

    private static Collection<SuccessorProposal> accepted(PlanToDecide decide, List<UUID> named) {
        if (named == null) {
            return decide.proposals().stream()
                    .filter(proposal -> proposal.best().isPresent())
                    .toList();
        }
        List<SuccessorProposal> proposals =
                named.stream().map(decide::proposalOf).distinct().toList();
        Set<UUID> whole = new TreeSet<>();
        proposals.forEach(proposal -> whole.addAll(proposal.caseIds()));
        if (!whole.equals(new TreeSet<>(named))) {
            throw Problem.unprocessable("siblings-left-behind", DETAIL)
                    .at("/caseIds", "parts brothers and sisters: choose for them, with a reason");
        }
        return proposals;
    }

    /** Who is chosen is a member of the pod, and nothing stands against it. */
    @Transactional
    ShownPlan asChosen(UUID planId, SuccessorChoice said, LongConsumer versionCheck) {
        PlanToDecide decide = begin.on(planId, said.on(), versionCheck);
        var next = new TreeMap<UUID, Successorship>();
        for (UUID caseId : said.caseIds()) {
            if (!decide.proposalOf(caseId).offers(said.keyworkerId())) {
                throw Problem.unprocessable("successor-refused", DETAIL)
                        .at("/keyworkerId", "is not among those who can follow: see the plan");
            }
            next.put(caseId, new Successorship(said.keyworkerId(), decide.on(), HowDecided.CHOSEN, said.reason()));
        }
        return keep(decide, next);
    }

    private ShownPlan keep(PlanToDecide decide, Map<UUID, Successorship> next) {
        ContinuityPlan plan = decide.plan();
        next.forEach((caseId, each) -> {
            CaseFile file = decide.files().get(caseId);
            planChange.refusal(plan, file, each, decide.today()).ifPresent(refusal -> {
                throw refusal.saying(DETAIL);
            });
            planChange.keep(plan, file, each, caller.workerId().orElse(null));
        });
        List<UUID> cases = List.copyOf(next.keySet());
        if (!cases.isEmpty()) {
            tell.accepted(plan, cases, complete.remaining(plan, decide.today()));
        }
        complete.ifDone(plan, decide.today());
        audit.wrote("NAME_SUCCESSOR", "case", cases);
        return show.of(plan, decide.today());
    }
}
