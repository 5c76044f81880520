package org.throughline.cases.story;

import java.util.List;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;

/** A place in the order of a narrative: by section, and within it in the order of first writing. */
record Place(int place, UUID entryId) {

    private static final Place BEGINNING = new Place(0, new UUID(0, 0));

    static Place of(String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return new Place(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    static String after(StoryEntryView entry) {
        // PostgreSQL counts positions from one
        return Cursor.after(entry.section().ordinal() + 1, entry.entryId());
    }
}
