package org.throughline.cases.continuityplan.rule;

import java.util.List;
import java.util.UUID;

/**
 * A member of the pod who cannot follow.
 *
 * @param workerId the worker
 * @param stops why
 */
public record StoppedColleague(UUID workerId, List<SuccessorStop> stops) {}
