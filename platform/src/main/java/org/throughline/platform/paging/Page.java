package org.throughline.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param items the items, in the list's order
 * @param next the cursor of the part that follows; null where this is the last
 */
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {

    /** A page out of up to {@code limit + 1} rows: the surplus row only tells that more follows. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorAfter.apply(items.get(limit - 1)));
    }

    /** The same page with its items seen otherwise. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
