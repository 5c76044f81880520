package org.throughline.cases.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Section;

/**
 * What an entry of One Story says: what is written, and what an edit leaves or replaces.
 *
 * @param section the part that it belongs to
 * @param audience who may read it
 * @param toldBy whose words it holds
 * @param body the words
 */
@Schema(name = "StoryText")
public record NewStoryEntry(
        @NotNull @Schema(examples = "WHO_I_AM") Section section,
        @NotNull @Schema(examples = "CHILD_AND_FAMILY") Audience audience,
        @NotNull @Schema(examples = "CHILD") ToldBy toldBy,

        @NotBlank @Size(max = 50000) @Schema(examples = "I like drawing houses. My best friend is my cousin.")
        String body) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewStoryEntry[" + section + ", " + audience + "]";
    }
}
