package org.throughline.supervision.driftboard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.disagreement.DisagreementView;
import org.throughline.supervision.driftsignal.SignalView;
import org.throughline.supervision.reviewdue.ReviewDue;

/** The open cases of a pod that the reader may see, the longest waiting first; counts, never an average. */
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

            @Schema(description = "Whose signals put them there.")
            long atRisk,

            @Schema(description = "Whose signals put them there.")
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

            @Schema(description = "Where its signals put it today.")
            Finding band,

            @Schema(description = "What the signals weigh together, each code once.")
            int weight,

            @Schema(description = "The signals that stand today, the heaviest and oldest first.")
            List<SignalView> reasons,

            @Schema(nullable = true, description = "The next day on which time alone changes a signal.")
            LocalDate nextChange,

            @Schema(nullable = true, description = "The last time somebody who leads the pod saw it otherwise.")
            DisagreementView disagreement,

            @Schema(nullable = true, description = "Null before the first review.")
            Finding lastFinding,

            @Schema(nullable = true) LocalDate lastReviewedOn,
            @Schema(nullable = true) Keyworker keyworker,

            @Schema(nullable = true, description = "By anybody.")
            OffsetDateTime lastContactAt,

            @Schema(nullable = true) OffsetDateTime childLastSeenAt,

            @Schema(nullable = true, description = "Of the clocks near or past their last day, the one that is first.")
            Clock nextClock,

            @Schema(description = "It stood on an agenda and was not discussed.")
            boolean carriedOver) {}

    /** What must happen by a day. */
    @Schema(name = "DriftBoardClock")
    record Clock(UUID clockId, ClockKind kind, LocalDate dueOn) {}

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
