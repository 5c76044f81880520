package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.Optional;

/**
 * Where the children could go.
 *
 * @param candidates every pod that can take them, best first
 * @param stopped every pod that cannot, with why
 */
public record Proposal(List<Candidate> candidates, List<StoppedPod> stopped) {

    /** The first candidate; empty where no pod can take the children. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
