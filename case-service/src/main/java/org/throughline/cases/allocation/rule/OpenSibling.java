package org.throughline.cases.allocation.rule;

import java.util.UUID;

/**
 * A brother or sister with an open case in a pod.
 *
 * @param childId the sibling
 * @param podId the sibling's pod
 * @param keyworkerId the sibling's keyworker; null if none at present
 */
public record OpenSibling(UUID childId, UUID podId, UUID keyworkerId) {}
