package org.throughline.cases.promise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another last day for a promise.
 *
 * @param dueOn the last day to keep it from now on
 * @param agreedOn the day they agreed; today where it is left out
 * @param agreed whether the child or family agreed: without it the day stays
 * @param words why, and what they said; kept in the record only
 */
@Schema(name = "Renegotiation")
public record Renegotiation(
        @NotNull @Schema(examples = "2026-12-08") LocalDate dueOn,
        @Schema(nullable = true, examples = "2026-11-30") LocalDate agreedOn,
        @NotNull @Schema(examples = "true") Boolean agreed,

        @Size(min = 1, max = 1000)
        @Schema(nullable = true, examples = "The album is at her grandmother's; she said next week is fine.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Renegotiation[]";
    }
}
