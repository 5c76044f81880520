package org.throughline.cases.continuity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Window;

/**
 * The days that were looked at, half-open.
 *
 * @param from first day; null where everything before counts
 * @param to the day after the last
 */
@Schema(name = "ContinuityWindow")
record WindowView(@Schema(nullable = true) LocalDate from, LocalDate to) {

    static WindowView of(Window window) {
        return new WindowView(window.from().equals(Window.BEGINNING) ? null : window.from(), window.to());
    }
}
