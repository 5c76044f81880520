package org.throughline.cases.sharedoutcome.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A professional of the child's network, half-open.
 *
 * @param memberId who it is
 * @param from the first day around the child
 * @param to the first day on which they no longer are; null while it lasts
 */
public record Party(UUID memberId, LocalDate from, LocalDate to) {

    boolean isAround(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
