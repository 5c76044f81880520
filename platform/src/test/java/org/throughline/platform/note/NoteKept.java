package org.throughline.platform.note;

import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/** The event of the test application. */
public record NoteKept(UUID noteId, int mark) implements DomainEvent {

    public static final String TYPE = "throughline.note.note-kept.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return noteId;
    }

    @Override
    public UUID subject() {
        return noteId;
    }
}
