package org.throughline.cases.allocation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.contracts.codes.AllocationReason;

/**
 * Ranks pods for children who belong together: continuity first, then room. One answer for the whole group, so that
 * siblings stay together. The same facts in any order give the same answer.
 */
public final class RankPods {

    private final AllocationFacts facts;
    private final Arguments arguments;

    private RankPods(AllocationFacts facts) {
        this.facts = facts;
        this.arguments = new Arguments(facts);
    }

    /** Every pod that can take the group, best first, and every pod that cannot. */
    public static Proposal rank(AllocationFacts facts) {
        return new RankPods(facts).rank();
    }

    private Proposal rank() {
        List<Candidate> candidates = facts.pods().stream()
                .filter(pod -> stops(pod).isEmpty())
                .map(arguments::candidate)
                .sorted(order())
                .toList();
        List<StoppedPod> stopped = facts.pods().stream()
                .filter(pod -> !stops(pod).isEmpty())
                .map(pod -> new StoppedPod(pod.podId(), stops(pod)))
                .sorted(Comparator.comparing(StoppedPod::podId))
                .toList();
        return new Proposal(candidates, stopped);
    }

    private List<Stop> stops(Pod pod) {
        var stops = new ArrayList<Stop>();
        if (pod.formedOn().isAfter(facts.on())) {
            stops.add(Stop.NOT_FORMED_YET);
        }
        if (!pod.managed()) {
            stops.add(Stop.NO_POD_MANAGER);
        }
        if (pod.available().isEmpty()) {
            stops.add(Stop.NO_AVAILABLE_WORKER);
        }
        return List.copyOf(stops);
    }

    /** A pod over the limit comes after all that have room, whatever speaks for it; ties end at the id. */
    private static Comparator<Candidate> order() {
        return Comparator.comparing((Candidate c) -> !c.room())
                .thenComparing(c -> -children(c, AllocationReason.OPEN_SIBLING))
                .thenComparing(c -> children(c, AllocationReason.EARLIER_KEYWORKER) == 0)
                .thenComparing(c -> children(c, AllocationReason.EARLIER_POD) == 0)
                .thenComparing(Candidate::podLoad)
                .thenComparing(Candidate::podId);
    }

    private static int children(Candidate candidate, AllocationReason code) {
        return candidate.reasons().stream()
                .filter(reason -> reason.code() == code)
                .mapToInt(reason -> reason.childIds().size())
                .sum();
    }
}
