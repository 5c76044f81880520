package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.UUID;

/**
 * Children who are allocated together, and whom they know.
 *
 * @param childIds the children
 * @param openSiblings their siblings with an open case in a pod
 * @param earlierKeyworkers who was a keyworker of one of them before
 * @param earlierPods which pods held one of them before
 */
public record SiblingGroup(
        List<UUID> childIds,
        List<OpenSibling> openSiblings,
        List<EarlierKeyworker> earlierKeyworkers,
        List<EarlierPod> earlierPods) {}
