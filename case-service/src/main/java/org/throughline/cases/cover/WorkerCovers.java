package org.throughline.cases.cover;

import java.util.List;
import java.util.UUID;

/**
 * What came of covering an absent worker.
 *
 * @param keyworkerId the absent worker
 * @param covers the stand-ins named
 * @param uncovered the worker's other children on the first day, with why nobody was named
 */
record WorkerCovers(UUID keyworkerId, List<CoverView> covers, List<UncoveredCase> uncovered) {}
