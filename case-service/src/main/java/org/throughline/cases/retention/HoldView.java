package org.throughline.cases.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal hold of a child's record.
 *
 * @param holdId the hold
 * @param childId whose record
 * @param reason why
 * @param words why, in words
 * @param heldOn since when
 * @param heldBy who decided it
 * @param liftedOn the day it ended; null while it holds
 * @param liftedBy who ended it
 * @param liftedWords why it ended
 */
@Schema(name = "LegalHold")
public record HoldView(
        UUID holdId,
        UUID childId,
        HoldReason reason,
        String words,
        LocalDate heldOn,
        UUID heldBy,
        @Schema(nullable = true) LocalDate liftedOn,
        @Schema(nullable = true) UUID liftedBy,
        @Schema(nullable = true) String liftedWords) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "HoldView[" + holdId + "]";
    }
}
