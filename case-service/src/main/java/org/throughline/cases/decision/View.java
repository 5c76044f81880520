package org.throughline.cases.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody thinks of a decision, or why nobody knows: one of the two.
 *
 * @param words what they said; null where they did not
 * @param notSaid why there are no words; null where there are
 */
@Schema(name = "ViewOfDecision", description = "Words, or the reason why there are none: one of the two.")
public record View(
        @Size(min = 1, max = 4000) @Schema(nullable = true, examples = "I want to see Mum every Saturday.")
        String words,

        @Schema(nullable = true) NoViewReason notSaid) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "give words or notSaid, one of the two")
    public boolean isOneOfTheTwo() {
        return (words == null) != (notSaid == null);
    }

    /** Says nothing of what was said. */
    @Override
    public String toString() {
        return "View[" + notSaid + "]";
    }
}
