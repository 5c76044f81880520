package org.throughline.cases.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PromiseTo;

/**
 * A promise to be recorded.
 *
 * @param to to whom it was made
 * @param words what was promised, as they would say it: the child's page shows it
 * @param dueOn the last day to keep it
 * @param madeOn the day it was made; today where it is left out
 * @param madeBy the worker who promised; the caller where it is left out
 */
@Schema(name = "NewPromise")
public record NewPromise(
        @NotNull @Schema(examples = "CHILD") PromiseTo to,

        @NotBlank @Size(max = 1000) @Schema(examples = "I will bring the photographs of your old house.")
        String words,

        @NotNull @Schema(examples = "2026-12-01") LocalDate dueOn,
        @Schema(nullable = true, examples = "2026-11-24") LocalDate madeOn,

        @Schema(nullable = true, examples = "01900000-0000-7000-8000-000000000003")
        UUID madeBy) {

    /** Says nothing of what was promised. */
    @Override
    public String toString() {
        return "NewPromise[" + to + "]";
    }
}
