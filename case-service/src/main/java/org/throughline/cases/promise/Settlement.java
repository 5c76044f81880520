package org.throughline.cases.promise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PromiseOutcome;

/**
 * How a promise ended.
 *
 * @param outcome kept or broken
 * @param on the day it was kept, or known to be broken; today where it is left out
 * @param explained whether they were told why; needed where it was broken
 * @param words what was done, or why not; kept in the record only
 */
@Schema(name = "Settlement")
public record Settlement(
        @NotNull @Schema(examples = "KEPT") PromiseOutcome outcome,
        @Schema(nullable = true, examples = "2026-12-05") LocalDate on,
        @Schema(nullable = true) Boolean explained,

        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "We looked at the photographs together.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Settlement[" + outcome + "]";
    }
}
