package org.throughline.cases.returns.dfe;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keyworkers and placements by case.
 *
 * @param workers keyworker spells whose worker has a number
 * @param placements looked-after episodes
 */
record CaseFacts(Map<UUID, List<DfeEpisode.CareWorker>> workers, Map<UUID, List<DfeEpisode.Placement>> placements) {

    List<DfeEpisode.CareWorker> workersOf(UUID caseId) {
        return caseId == null ? List.of() : workers.getOrDefault(caseId, List.of());
    }

    List<DfeEpisode.Placement> placementsOf(UUID caseId) {
        return caseId == null ? List.of() : placements.getOrDefault(caseId, List.of());
    }
}
