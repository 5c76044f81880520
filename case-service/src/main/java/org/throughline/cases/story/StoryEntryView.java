package org.throughline.cases.story;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Section;

/**
 * An entry of One Story in one of its versions.
 *
 * @param entryId the entry
 * @param version the version, from 1; also the ETag of the newest
 * @param section the part that it belongs to
 * @param heading the part in words
 * @param audience who may read it
 * @param toldBy whose words it holds
 * @param body the words
 * @param writtenAt when this version was written
 * @param writtenBy the worker who wrote it; null if a machine
 */
@Schema(name = "StoryEntry")
public record StoryEntryView(
        UUID entryId,
        int version,
        Section section,
        String heading,
        Audience audience,
        ToldBy toldBy,
        String body,
        OffsetDateTime writtenAt,
        @Schema(nullable = true) UUID writtenBy) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "StoryEntryView[" + entryId + ", " + version + "]";
    }
}
