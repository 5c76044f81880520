package org.throughline.cases.changegoal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a goal read before it was revised, and why it was.
 *
 * @param revisedOn the day it was revised
 * @param reason why
 * @param was what it said before
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "GoalRevisionKept")
public record RevisionView(
        LocalDate revisedOn,
        String reason,
        GoalTerms was,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the family. */
    @Override
    public String toString() {
        return "RevisionView[" + revisedOn + "]";
    }
}
