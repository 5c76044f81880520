package org.throughline.cases.pod;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker of the council.
 *
 * @param workerId the worker
 * @param lastDay last day of employment; null unless leaving is announced
 */
public record KnownWorker(UUID workerId, LocalDate lastDay) {

    /** Whether the worker is no longer employed on a day. */
    public boolean hasLeftBy(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
