package org.throughline.cases.voice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * A child's rating of one quality of the relationship.
 *
 * @param quality one of the sixteen
 * @param score 1 to 5, as five faces from sad to happy
 * @param words why, in the child's words; kept in the record only
 */
@Schema(name = "NewRating")
public record NewRating(
        @NotNull @Schema(examples = "LISTENS") RelationshipQuality quality,

        @NotNull @Min(1) @Max(5) @Schema(examples = "4") Integer score,

        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "She remembers what I told her.")
        String words) {

    /** Says nothing of what the child thinks. */
    @Override
    public String toString() {
        return "NewRating[" + quality + "]";
    }
}
