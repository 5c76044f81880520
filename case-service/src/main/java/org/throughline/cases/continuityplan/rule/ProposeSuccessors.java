package org.throughline.cases.continuityplan.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Proposes who follows a worker, from the members of the pod that holds each case: plain Java, no clock and no database. The
 * order of what goes in does not matter.
 */
public final class ProposeSuccessors {

    /** Nobody whom a child asked not to have, if it can be helped; then whom they know best, then the lightest load. */
    private static final Comparator<Successor> ORDER = Comparator.comparing(Successor::unwanted)
            .thenComparing(Comparator.comparing(Successor::familiarity).reversed())
            .thenComparing(Successor::perFteAfter)
            .thenComparing(Successor::workerId);

    private final SuccessionFacts facts;
    private final Map<UUID, Integer> proposed = new HashMap<>();

    private ProposeSuccessors(SuccessionFacts facts) {
        this.facts = facts;
    }

    /**
     * Each case in exactly one proposal, brothers and sisters of a pod in one. Those who know a colleague best come first, so
     * that the room which is left is known when it is the turn of those who know nobody.
     */
    public static List<SuccessorProposal> from(SuccessionFacts facts) {
        return new ProposeSuccessors(facts).all();
    }

    private List<SuccessorProposal> all() {
        Comparator<List<CaseToHandOn>> turn = Comparator.comparing(this::bestKnown)
                .reversed()
                .thenComparing(group -> group.get(0).caseId());
        return GroupSiblings.of(facts).stream().sorted(turn).map(this::propose).toList();
    }

    private BigDecimal bestKnown(List<CaseToHandOn> group) {
        return colleagues(group).stream()
                .filter(colleague -> stops(colleague, group).isEmpty())
                .map(colleague -> familiarity(colleague, group))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private SuccessorProposal propose(List<CaseToHandOn> group) {
        var successors = new ArrayList<Successor>();
        var stopped = new ArrayList<StoppedColleague>();
        for (Colleague colleague : colleagues(group)) {
            List<SuccessorStop> stops = stops(colleague, group);
            if (stops.isEmpty()) {
                successors.add(successor(colleague, group));
            } else {
                stopped.add(new StoppedColleague(colleague.workerId(), stops));
            }
        }
        successors.sort(ORDER);
        stopped.sort(Comparator.comparing(StoppedColleague::workerId));
        successors.stream().findFirst().ifPresent(best -> proposed.merge(best.workerId(), group.size(), Integer::sum));
        List<UUID> caseIds = group.stream().map(CaseToHandOn::caseId).toList();
        return new SuccessorProposal(caseIds, group.get(0).podId(), List.copyOf(successors), List.copyOf(stopped));
    }

    private List<Colleague> colleagues(List<CaseToHandOn> group) {
        UUID pod = group.get(0).podId();
        return facts.colleagues().stream()
                .filter(colleague -> colleague.podId().equals(pod))
                .filter(colleague -> !colleague.workerId().equals(facts.leaver()))
                .toList();
    }

    private List<SuccessorStop> stops(Colleague colleague, List<CaseToHandOn> group) {
        List<SuccessorStop> stops = colleague.stops();
        if (group.stream().anyMatch(each -> facts.excludes(each.childId(), colleague.workerId()))) {
            stops.add(SuccessorStop.EXCLUDED);
        }
        return stops;
    }

    private Successor successor(Colleague colleague, List<CaseToHandOn> group) {
        int before = colleague.cases() + proposed.getOrDefault(colleague.workerId(), 0);
        int after = before + group.size();
        return new Successor(
                colleague.workerId(),
                familiarity(colleague, group),
                group.stream().anyMatch(each -> facts.isUnwanted(each.childId(), colleague.workerId())),
                before,
                after,
                BigDecimal.valueOf(after).divide(colleague.fte(), 2, RoundingMode.HALF_UP),
                BigDecimal.valueOf(after).compareTo(facts.casesPerFte().multiply(colleague.fte())) <= 0);
    }

    private BigDecimal familiarity(Colleague colleague, List<CaseToHandOn> group) {
        return group.stream()
                .map(each -> facts.familiarity(each.childId(), colleague.workerId()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
