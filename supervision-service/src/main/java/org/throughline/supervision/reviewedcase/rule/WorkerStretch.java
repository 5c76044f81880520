package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker's dated part in a case: as keyworker, beside the keyworker, or as cover.
 *
 * @param workerId the worker
 * @param from first day
 * @param to first day no longer; null while open
 */
public record WorkerStretch(UUID workerId, LocalDate from, LocalDate to) {

    /** Whether it holds on this day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
