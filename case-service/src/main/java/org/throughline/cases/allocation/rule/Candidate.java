package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.UUID;

/**
 * A pod and keyworker that can take the children.
 *
 * @param podId the pod
 * @param keyworkerId the best keyworker in it
 * @param room whether the pod stays within the limit
 * @param podLoad the pod's load with these children
 * @param keyworkerLoad the keyworker's load with these children
 * @param reasons what speaks for it, strongest first; empty where only the least load does
 */
public record Candidate(
        UUID podId, UUID keyworkerId, boolean room, Load podLoad, Load keyworkerLoad, List<Reason> reasons) {}
