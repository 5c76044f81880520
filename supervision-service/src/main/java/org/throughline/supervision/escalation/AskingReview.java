package org.throughline.supervision.escalation;

import java.util.UUID;

/**
 * The drift review in which a pod agreed to ask.
 *
 * @param id the review
 * @param podId the pod
 * @param caseId the case
 * @param childId the child
 */
record AskingReview(UUID id, UUID podId, UUID caseId, UUID childId) {}
