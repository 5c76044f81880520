package org.throughline.cases.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** A place in a child's One Story; what it says are its versions, the newest of which it names. */
@Entity
class StoryEntry {

    @Id
    private UUID id;

    private UUID childId;

    // not Hibernate's: it counts the versions of the words, and is the ETag
    private int version;
    private OffsetDateTime createdAt;
    private UUID createdBy;

    protected StoryEntry() {}

    StoryEntry(UUID childId, OffsetDateTime createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.childId = childId;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** The next version, of which this entry now is. */
    StoryEntryVersion write(NewStoryEntry said, OffsetDateTime at, UUID by) {
        version++;
        return new StoryEntryVersion(id, version, said, at, by);
    }

    UUID id() {
        return id;
    }

    UUID childId() {
        return childId;
    }

    int version() {
        return version;
    }
}
