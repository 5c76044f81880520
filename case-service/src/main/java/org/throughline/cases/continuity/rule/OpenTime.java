package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The days on which a case was open, half-open.
 *
 * @param caseId the case
 * @param from first day
 * @param to the day after the last; null while it is open
 */
public record OpenTime(UUID caseId, LocalDate from, LocalDate to) {}
