package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.contracts.codes.Expertise;

/**
 * Where the children could go.
 *
 * @param expertise what their cases need
 * @param candidates every pod that can take them, best first
 * @param stopped every pod that cannot, with why
 */
public record Proposal(Set<Expertise> expertise, List<Candidate> candidates, List<StoppedPod> stopped) {

    /** The first candidate; empty where no pod can take the children. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
