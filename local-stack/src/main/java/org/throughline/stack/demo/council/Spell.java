package org.throughline.stack.demo.council;

import java.time.LocalDate;
import org.throughline.contracts.codes.ChangeReason;

/**
 * One keyworker's stretch with one child, half-open.
 *
 * @param to the first day of the next keyworker or after the end of the case; null while it lasts
 * @param reason why it began
 */
public record Spell(Worker worker, LocalDate from, LocalDate to, ChangeReason reason) {
    /** Whether the spell holds on some day from {@code first} up to, not including, {@code before}. */
    public boolean touches(LocalDate first, LocalDate before) {
        return from.isBefore(before) && (to == null || to.isAfter(first));
    }
}
