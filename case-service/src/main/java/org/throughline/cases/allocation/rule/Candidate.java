package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.UUID;

/**
 * A pod and keyworker that can take the children.
 *
 * @param podId the pod
 * @param keyworkerId the best keyworker in it
 * @param room whether the pod stays within the limit
 * @param podLoad what the children would do to the pod's load
 * @param keyworkerLoad what they would do to the keyworker's load
 * @param reasons what speaks for it, strongest first; empty where only the least load does
 * @param keyworkers everybody in the pod who could be the keyworker, best first
 */
public record Candidate(
        UUID podId,
        UUID keyworkerId,
        boolean room,
        LoadEffect podLoad,
        LoadEffect keyworkerLoad,
        List<Reason> reasons,
        List<KeyworkerOption> keyworkers) {

    KeyworkerOption best() {
        return keyworkers.get(0);
    }
}
