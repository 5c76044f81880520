package org.throughline.platform.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list that runs by day, then by id.
 *
 * @param day the day of the last item seen
 * @param id its id
 */
public record DayCursor(LocalDate day, UUID id) {

    private static final int LAST_YEAR = 9999;

    /** Where the request goes on; empty at the beginning, a 400 problem where its cursor is not one of ours. */
    public static Optional<DayCursor> of(PageRequest request) {
        return Optional.ofNullable(request.cursor).map(DayCursor::parse);
    }

    /** The cursor that stands just behind this item. */
    public String after() {
        return Cursor.after(day, id);
    }

    private static DayCursor parse(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            LocalDate day = LocalDate.parse(keys.get(0));
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw Cursor.invalid();
            }
            return new DayCursor(day, UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
