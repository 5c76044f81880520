package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.UUID;

/**
 * A pod that cannot take the cases.
 *
 * @param podId the pod
 * @param stops why not
 */
public record StoppedPod(UUID podId, List<Stop> stops) {}
