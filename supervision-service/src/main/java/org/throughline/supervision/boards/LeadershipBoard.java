package org.throughline.supervision.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;

/** What the leadership must see of all pods: counts and lists, the longest waiting first; never an average. */
@Schema(name = "LeadershipBoard")
record LeadershipBoard(
        LocalDate asOf,
        Counts counts,
        LeadershipList list,
        List<Item> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {

    /** How many cases are on each list, of those that the reader may see. */
    @Schema(name = "LeadershipBoardCounts")
    record Counts(
            long openCases,
            long overdue,
            long noKeyworker,
            long heldByManager,
            long repeatedChanges,
            long atRisk,
            long drifting) {}

    /** A case on the list. */
    @Schema(name = "LeadershipBoardItem")
    record Item(
            UUID caseId,
            UUID childId,
            @Schema(nullable = true) UUID podId,
            Stage stage,

            @Schema(
                    description =
                            "Since when it is on the list: the review-due date that passed, the opening, the keyworker's"
                                    + " first day, or the first of the changes.")
            LocalDate since,

            @Schema(nullable = true) UUID keyworkerId,
            @Schema(nullable = true) LocalDate reviewDueOn,
            @Schema(nullable = true) Finding band) {}
}
