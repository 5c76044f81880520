package org.throughline.cases.wish;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.WorkerWish;

/**
 * What a child said they wish of their worker.
 *
 * @param wish what
 * @param workerId whom they mean: needed for NOT_THIS_WORKER, allowed for SAME_WORKER
 * @param language which language (ISO 639, lower case): needed for LANGUAGE
 * @param words in the child's own words: needed for OTHER; kept in the record, told to nobody else
 * @param saidOn when they said it
 */
@Schema(name = "NewWish")
record NewWish(
        @NotNull @Schema(examples = "SAME_WORKER") WorkerWish wish,

        @Schema(nullable = true, examples = "01900000-0000-7000-8000-000000000003")
        UUID workerId,

        @Pattern(regexp = "[a-z]{2,3}") @Schema(nullable = true, examples = "bfi")
        String language,

        @Size(min = 1, max = 2000) @Schema(nullable = true) String words,
        @NotNull @Schema(examples = "2026-11-24") LocalDate saidOn) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewWish[" + wish + "]";
    }
}
