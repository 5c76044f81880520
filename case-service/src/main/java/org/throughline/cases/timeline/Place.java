package org.throughline.cases.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;

/** A place in the order of a timeline, newest first: below it the next page begins. */
record Place(LocalDate day, int place, OffsetDateTime at, UUID recordId) {

    private static final int KEYS = 4;
    /** No fact is later: where a timeline begins to be read. */
    private static final Place TOP =
            new Place(LocalDate.of(9999, 12, 31), 0, OffsetDateTime.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));
    /** Facts of a day without a moment come first in it. */
    private static final OffsetDateTime NO_MOMENT = OffsetDateTime.parse("1900-01-01T00:00:00Z");

    static Place of(String cursor) {
        if (cursor == null) {
            return TOP;
        }
        List<String> keys = Cursor.keys(cursor, KEYS);
        try {
            return new Place(
                    LocalDate.parse(keys.get(0)),
                    Integer.parseInt(keys.get(1)),
                    OffsetDateTime.parse(keys.get(2)),
                    UUID.fromString(keys.get(3)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    static String after(TimelineEntry entry) {
        return Cursor.after(entry.day(), entry.place(), entry.at() == null ? NO_MOMENT : entry.at(), entry.recordId());
    }
}
