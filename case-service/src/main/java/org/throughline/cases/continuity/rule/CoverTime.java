package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody stands in for the keyworker, half-open.
 *
 * @param caseId in which case
 * @param workerId who stands in
 * @param from first day
 * @param to first day no longer; null while it lasts
 */
public record CoverTime(UUID caseId, UUID workerId, LocalDate from, LocalDate to) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
