package org.throughline.cases.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Section;
import org.throughline.cases.story.rule.WrittenVersion;
import org.throughline.platform.id.Ids;

/** The words of an entry as they were written once; never changed. */
@Entity
class StoryEntryVersion {

    @Id
    private UUID id;

    private UUID entryId;
    private int version;

    @Enumerated(EnumType.STRING)
    private Section section;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private ToldBy toldBy;

    private String body;
    private OffsetDateTime writtenAt;
    private UUID writtenBy;

    protected StoryEntryVersion() {}

    StoryEntryVersion(UUID entryId, int version, NewStoryEntry said, OffsetDateTime at, UUID by) {
        this.id = Ids.next();
        this.entryId = entryId;
        this.version = version;
        this.section = said.section();
        this.audience = said.audience();
        this.toldBy = said.toldBy();
        this.body = said.body();
        this.writtenAt = at;
        this.writtenBy = by;
    }

    /** What an edit starts from. */
    NewStoryEntry said() {
        return new NewStoryEntry(section, audience, toldBy, body);
    }

    WrittenVersion written() {
        return new WrittenVersion(version, audience, writtenBy);
    }

    StoryEntryView view() {
        return new StoryEntryView(
                entryId, version, section, section.label(), audience, toldBy, body, writtenAt, writtenBy);
    }
}
