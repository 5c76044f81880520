package org.throughline.cases.contact;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactMistake;

/**
 * A version of a contact that was wrong, and what was wrong with it.
 *
 * @param mistakeId the entry
 * @param withdrawn true where the contact counts no longer; false where it reads otherwise since
 * @param mistake what was wrong
 * @param explanation the same in words
 * @param putRightAt when it was put right
 * @param putRightBy the worker who did; null if a machine
 * @param was the contact as it was recorded
 */
@Schema(name = "ContactMistakeEntry")
public record ContactMistakeView(
        UUID mistakeId,
        boolean withdrawn,
        ContactMistake mistake,
        String explanation,
        OffsetDateTime putRightAt,
        @Schema(nullable = true) UUID putRightBy,
        WrongContact was) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "ContactMistakeView[" + mistakeId + "]";
    }
}
