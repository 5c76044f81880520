package org.throughline.cases.continuityplan.rule;

import java.util.UUID;

/**
 * A case that needs a successor.
 *
 * @param caseId the case
 * @param childId its child
 * @param podId the pod that holds it; null where none does
 */
public record CaseToHandOn(UUID caseId, UUID childId, UUID podId) {}
