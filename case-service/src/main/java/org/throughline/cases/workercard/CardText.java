package org.throughline.cases.workercard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a worker tells children of themselves, in words for a child.
 *
 * @param knownAs what children may call them
 * @param reach how a child can reach them
 * @param aboutMe a few words about themselves
 */
@Schema(name = "WorkerCardText")
public record CardText(
        @NotBlank @Size(max = 60) @Schema(examples = "Sam") String knownAs,

        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Text me on 07700 900123, or ring the office.")
        String reach,

        @Size(min = 1, max = 300) @Schema(nullable = true, examples = "I like drawing and dogs.")
        String aboutMe) {

    /** Says nothing of the worker. */
    @Override
    public String toString() {
        return "CardText[]";
    }
}
