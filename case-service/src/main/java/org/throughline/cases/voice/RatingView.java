package org.throughline.cases.voice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * A child's rating of one quality.
 *
 * @param quality one of the sixteen
 * @param label the same as children say it
 * @param score 1 to 5
 * @param words why, in the child's words; null if not said
 */
@Schema(name = "Rating")
public record RatingView(
        RelationshipQuality quality,
        String label,
        int score,
        @Schema(nullable = true) String words) {

    static RatingView of(RelationshipQuality quality, int score, String words) {
        return new RatingView(quality, quality.childrensWords(), score, words);
    }

    /** Says nothing of what the child thinks. */
    @Override
    public String toString() {
        return "RatingView[" + quality + "]";
    }
}
