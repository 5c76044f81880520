package org.throughline.cases.allocation.rule;

import java.util.Comparator;
import java.util.List;
import org.throughline.contracts.codes.AllocationReason;

/**
 * Ranks pods for children who belong together: continuity first, then what they need and wish, then room. One answer for the
 * whole group, so that siblings stay together. The same facts in any order give the same answer.
 */
public final class RankPods {

    /** A pod over the limit comes after all that have room, whatever speaks for it; ties end at the id. */
    private static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> !c.room())
            .thenComparing(c -> -children(c, AllocationReason.OPEN_SIBLING))
            .thenComparing(c -> c.best().unwanted())
            .thenComparing(c -> children(c, AllocationReason.EARLIER_KEYWORKER) == 0)
            .thenComparing(c -> children(c, AllocationReason.EARLIER_POD) == 0)
            .thenComparing(c -> c.best().missingExpertise().size())
            .thenComparing(c -> -c.best().answered(WishAnswer.Met.MET))
            .thenComparing(c -> c.podLoad().after())
            .thenComparing(Candidate::podId);

    private RankPods() {}

    /** Every pod that can take the group, best first, and every pod that cannot. */
    public static Proposal rank(AllocationFacts facts) {
        var arguments = new Arguments(facts);
        List<Candidate> candidates = facts.pods().stream()
                .filter(pod -> Stops.of(pod, facts).isEmpty())
                .map(arguments::candidate)
                .sorted(ORDER)
                .toList();
        List<StoppedPod> stopped = facts.pods().stream()
                .filter(pod -> !Stops.of(pod, facts).isEmpty())
                .map(pod -> new StoppedPod(pod.podId(), Stops.of(pod, facts)))
                .sorted(Comparator.comparing(StoppedPod::podId))
                .toList();
        return new Proposal(facts.wanted().expertise(), candidates, stopped);
    }

    private static int children(Candidate candidate, AllocationReason code) {
        return candidate.reasons().stream()
                .filter(reason -> reason.code() == code)
                .mapToInt(reason -> reason.childIds().size())
                .sum();
    }
}
