package org.throughline.cases.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.HowHeard;

/**
 * What a child said, wants and feels, and how the child was heard. At least one of the three, or a rating.
 *
 * @param heardOn the day
 * @param how how the child was heard
 * @param communication in what way the child made themselves understood
 * @param said what the child said, in the child's own words
 * @param wants what the child wants to happen
 * @param feels how the child feels
 * @param onChildsPage whether the child said that it may stand on their page, which others at home may see; no where it is
 *     left out
 * @param ratings what the child thinks of the relationship, any of the sixteen qualities; none where it is left out
 */
@Schema(name = "NewVoice")
public record NewVoice(
        @NotNull @Schema(examples = "2026-11-20") LocalDate heardOn,
        @NotNull @Schema(examples = "CONVERSATION") HowHeard how,
        @NotNull @Schema(examples = "SPEECH") Communication communication,

        @Size(min = 1, max = 5000) @Schema(nullable = true, examples = "I like it when Gran picks me up.")
        String said,

        @Size(min = 1, max = 5000) @Schema(nullable = true) String wants,
        @Size(min = 1, max = 5000) @Schema(nullable = true) String feels,
        @Schema(nullable = true) Boolean onChildsPage,
        @Size(max = 16) @Schema(nullable = true) List<@NotNull @Valid NewRating> ratings) {

    /** The ratings, none where nothing was said of them. */
    List<NewRating> rated() {
        return ratings == null ? List.of() : ratings;
    }

    /** Says nothing of what the child said. */
    @Override
    public String toString() {
        return "NewVoice[" + how + "]";
    }
}
