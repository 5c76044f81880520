package org.throughline.cases.emergency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EmergencyFinding;
import org.throughline.contracts.codes.EmergencyReason;

/**
 * An emergency access.
 *
 * @param accessId the emergency access
 * @param childId whose record was opened
 * @param workerId who opened it
 * @param reason why
 * @param words why, in words
 * @param beganAt when, by the database's clock
 * @param endsAt when it ends by itself
 * @param reviewedOn the day of its review; null while nobody has looked
 * @param reviewedBy who looked
 * @param finding what was found
 * @param reviewWords what follows
 */
@Schema(name = "EmergencyAccess")
public record EmergencyAccessView(
        UUID accessId,
        UUID childId,
        UUID workerId,
        EmergencyReason reason,
        String words,
        OffsetDateTime beganAt,
        OffsetDateTime endsAt,
        @Schema(nullable = true) LocalDate reviewedOn,
        @Schema(nullable = true) UUID reviewedBy,
        @Schema(nullable = true) EmergencyFinding finding,
        @Schema(nullable = true) String reviewWords) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "EmergencyAccessView[" + accessId + "]";
    }
}
