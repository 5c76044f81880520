package org.throughline.supervision.driftreview;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ActionCancelReason;

/** An action as people see it. */
@Schema(name = "Action")
record ActionView(
        UUID id,
        UUID reviewId,
        UUID caseId,
        String action,
        UUID ownerId,
        LocalDate dueOn,

        @Schema(description = "How many later reviews found it still open.")
        int timesCarried,

        @Schema(nullable = true, description = "Null unless it is done.")
        LocalDate doneOn,

        @Schema(nullable = true, description = "Null unless it was given up.")
        LocalDate cancelledOn,

        @Schema(nullable = true) ActionCancelReason cancelReason,
        @Schema(nullable = true) String cancelWords,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to say that it is done or given up.")
        long version) {

    static ActionView of(CaseAction agreed) {
        return new ActionView(
                agreed.id,
                agreed.reviewId,
                agreed.caseId,
                agreed.action,
                agreed.ownerId,
                agreed.dueOn,
                agreed.timesCarried,
                agreed.doneOn,
                agreed.cancelledOn,
                agreed.cancelReason,
                agreed.cancelWords,
                agreed.version);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ActionView[" + id + "]";
    }
}
