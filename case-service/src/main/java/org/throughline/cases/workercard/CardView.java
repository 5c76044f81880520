package org.throughline.cases.workercard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker's card for children.
 *
 * @param workerId the worker
 * @param knownAs what children may call them
 * @param reach how a child can reach them; null if not said
 * @param aboutMe a few words about themselves; null if not said
 * @param writtenAt when it was written last
 * @param version for the ETag
 */
@Schema(name = "WorkerCard")
public record CardView(
        UUID workerId,
        String knownAs,
        @Schema(nullable = true) String reach,
        @Schema(nullable = true) String aboutMe,
        OffsetDateTime writtenAt,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the worker. */
    @Override
    public String toString() {
        return "CardView[" + workerId + "]";
    }
}
