package org.throughline.supervision.driftboard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.reviewdue.ReviewDue;

/** The open cases of a pod, the longest waiting first; counts, never an average. */
@Schema(name = "DriftBoard")
record DriftBoard(
        UUID podId,
        LocalDate asOf,
        Counts counts,
        List<Item> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {

    /** How many of all the pod's open cases, not of this page alone. */
    @Schema(name = "DriftBoardCounts")
    record Counts(
            int openCases,

            @Schema(description = "Past their review-due date.")
            long overdue,

            long neverReviewed,
            long atRisk,
            long drifting,
            long withoutKeyworker) {}

    /** One case. */
    @Schema(name = "DriftBoardItem")
    record Item(
            UUID caseId,
            UUID childId,
            Stage stage,
            LocalDate stageSince,
            LocalDate openedOn,
            ReviewDue review,

            @Schema(description = "0 on the due date itself, negative once overdue.")
            long daysLeft,

            @Schema(nullable = true, description = "Null before the first review.")
            Finding lastFinding,

            @Schema(nullable = true) LocalDate lastReviewedOn,
            @Schema(nullable = true) Keyworker keyworker,

            @Schema(nullable = true, description = "By anybody.")
            OffsetDateTime lastContactAt,

            @Schema(nullable = true) OffsetDateTime childLastSeenAt,

            @Schema(description = "It stood on an agenda and was not discussed.")
            boolean carriedOver) {}

    /** The present keyworker. */
    @Schema(name = "DriftBoardKeyworker")
    record Keyworker(
            UUID workerId,
            LocalDate since,
            @Schema(nullable = true) OffsetDateTime lastContactAt,
            boolean absent,

            @Schema(nullable = true, description = "Last day of employment, once leaving is announced.")
            LocalDate lastDay) {}
}
