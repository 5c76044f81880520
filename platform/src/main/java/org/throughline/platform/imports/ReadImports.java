package org.throughline.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** What became of the files that were sent. Holds no person's record: kinds, counts, lines and codes. */
@ApplicationScoped
public class ReadImports {

    private final ImportLog log;
    private final Refusals refusals;
    private final Clock clock;

    ReadImports(ImportLog log, Refusals refusals, Clock clock) {
        this.log = log;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** One import; a 404 problem where there is none. */
    public ImportView one(UUID id) {
        return log.find(id).orElseThrow(() -> Problem.notFound("import")).view(Instant.now(clock));
    }

    /** The newest first. */
    public Page<ImportView> list(PageRequest page) {
        Instant now = Instant.now(clock);
        List<ImportView> rows = log.before(page.afterId(), page.limit + 1).stream()
                .map(record -> record.view(now))
                .toList();
        return Page.of(rows, page.limit, view -> Cursor.after(view.id()));
    }

    /** The refused rows of one import in the order of their lines. */
    public Page<Refusal> refusals(UUID id, PageRequest page) {
        one(id);
        long line = -1;
        long after = -1;
        if (page.cursor != null) {
            List<String> keys = Cursor.keys(page.cursor, 2);
            line = number(keys.get(0));
            after = number(keys.get(1));
        }
        return Page.of(
                        refusals.after(id, line, after, page.limit + 1),
                        page.limit,
                        placed -> Cursor.after(placed.refusal().line(), placed.id()))
                .map(Refusals.Placed::refusal);
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException madeUp) {
            throw Cursor.invalid();
        }
    }
}
