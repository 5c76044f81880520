package org.throughline.cases.continuityplan.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who could follow for one child, or for brothers and sisters together.
 *
 * @param caseIds their cases, in the order of the ids
 * @param podId the pod that holds them; null where none does
 * @param successors who could, best first
 * @param stopped who cannot, and why
 */
public record SuccessorProposal(
        List<UUID> caseIds, UUID podId, List<Successor> successors, List<StoppedColleague> stopped) {

    /** Who is proposed; empty where nobody of the pod can. */
    public Optional<Successor> best() {
        return successors.stream().findFirst();
    }

    /** Whether this worker could follow. */
    public boolean offers(UUID workerId) {
        return successors.stream().anyMatch(successor -> successor.workerId().equals(workerId));
    }
}
