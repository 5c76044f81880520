package org.throughline.supervision.driftboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/**
 * Cases in the order of a board, the longest waiting first.
 *
 * @param cases all of them
 * @param today the day on which they are looked at
 */
record Board(List<BoardedCase> cases, LocalDate today) {

    Board {
        cases = cases.stream().sorted(BoardedCase.ORDER).toList();
    }

    Page<BoardedCase> page(PageRequest request) {
        Stream<BoardedCase> rest = cases.stream();
        if (request.cursor != null) {
            BoardedCase.Place place = place(request.cursor);
            rest = rest.filter(item -> item.isBehind(place));
        }
        return Page.of(
                rest.limit(request.limit + 1L).toList(),
                request.limit,
                last -> Cursor.after(last.place().due(), last.place().caseId()));
    }

    List<DriftBoard.Item> items(Page<BoardedCase> page, ZoneId zone) {
        return page.items().stream().map(item -> item.item(today, zone)).toList();
    }

    DriftBoard.Counts counts() {
        return new DriftBoard.Counts(
                cases.size(),
                cases.stream().filter(item -> item.review().daysLeft(today) < 0).count(),
                cases.stream()
                        .filter(item -> item.standing().lastReviewedOn() == null)
                        .count(),
                cases.stream().filter(item -> item.standsAt(Finding.AT_RISK)).count(),
                cases.stream().filter(item -> item.standsAt(Finding.DRIFTING)).count(),
                cases.stream()
                        .filter(item -> item.standing().keyworker() == null)
                        .count());
    }

    private static BoardedCase.Place place(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return new BoardedCase.Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException madeUp) {
            throw Cursor.invalid();
        }
    }
}
