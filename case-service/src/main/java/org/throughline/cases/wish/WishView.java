package org.throughline.cases.wish;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.WorkerWish;

/**
 * What a child wishes of their worker.
 *
 * @param wishId the wish
 * @param wish what
 * @param workerId whom they mean; null where they name nobody
 * @param language which language (ISO 639); null where it is about none
 * @param words in the child's own words; null if not said
 * @param saidOn when
 * @param endedOn since when it holds no longer; null while it does
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "Wish")
record WishView(
        UUID wishId,
        WorkerWish wish,
        @Schema(nullable = true) UUID workerId,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) String words,
        LocalDate saidOn,
        @Schema(nullable = true) LocalDate endedOn,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "WishView[" + wishId + "]";
    }
}
