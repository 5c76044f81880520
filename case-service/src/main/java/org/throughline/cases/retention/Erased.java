package org.throughline.cases.retention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one child's record.
 *
 * @param childId the child
 * @param result erased, or why not
 * @param erasureId the proof; null where it was not erased
 */
@Schema(name = "Erased")
public record Erased(
        UUID childId,
        Result result,
        @Schema(nullable = true) UUID erasureId) {

    /** Erased, or why not. */
    public enum Result {
        ERASED,
        /** A rule keeps it. */
        KEEP,
        /** A legal hold keeps it. */
        HELD,
        /** A case is open. */
        OPEN,
        /** A rule counts from a day that nobody knows. */
        NOT_KNOWN,
        /** There is no such child, or none that the caller may see. */
        NOT_FOUND
    }
}
