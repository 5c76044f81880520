package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * An entry of a child's One Story was written, for the first time or anew.
 *
 * @param entryId the entry
 * @param childId the child; also the key
 * @param entryVersion its version: 1 for a new entry
 * @param writtenBy the worker who wrote it; null where a machine did
 * @param writtenAt when
 */
public record StoryEntryWritten(UUID entryId, UUID childId, int entryVersion, UUID writtenBy, OffsetDateTime writtenAt)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.story-entry-written.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return entryId;
    }
}
