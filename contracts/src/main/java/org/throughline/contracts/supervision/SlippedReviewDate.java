package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A review-due date that slips.
 *
 * @param caseId the case
 * @param reviewDue the date
 * @param discussedOn the day instead; null where there is none yet
 */
public record SlippedReviewDate(UUID caseId, LocalDate reviewDue, LocalDate discussedOn) {}
