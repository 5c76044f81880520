package org.throughline.supervision.sessionchange.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case and the day by which group supervision must have discussed it.
 *
 * @param caseId the case
 * @param reviewDue its review-due date
 */
public record DatedCase(UUID caseId, LocalDate reviewDue) {}
