package org.throughline.supervision.driftreview;

import java.time.Instant;
import java.util.UUID;

/**
 * A review being written.
 *
 * @param id also the id of the review that it becomes
 * @param sessionId the session
 * @param podId the pod
 * @param caseId the case
 * @param childId the child
 * @param content what is written so far
 * @param savedBy who saved it last; null for a caller who is no worker
 * @param savedAt when
 * @param version how often it was saved
 */
record ReviewDraft(
        UUID id,
        UUID sessionId,
        UUID podId,
        UUID caseId,
        UUID childId,
        ReviewContent content,
        UUID savedBy,
        Instant savedAt,
        long version) {}
