package org.throughline.cases.recordaccess;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody read or changed a child's record.
 *
 * @param accessId this access
 * @param at when, by the database's clock
 * @param who who it was, in plain words, by what they do
 * @param what what was done, in plain words
 * @param workerId the worker; null for machines, and where the list is for the family
 * @param action what was done, as a code; null where the list is for the family
 * @param emergency whether it was done in an emergency access
 */
@Schema(name = "RecordAccess")
public record RecordAccess(
        UUID accessId,
        OffsetDateTime at,
        @Schema(examples = "a social worker") String who,
        @Schema(examples = "looked at your record") String what,
        @Schema(nullable = true) UUID workerId,
        @Schema(nullable = true, examples = "READ") String action,
        boolean emergency) {

    /** The same, as the family sees it. */
    RecordAccess forFamily() {
        return new RecordAccess(accessId, at, who, what, null, null, emergency);
    }
}
