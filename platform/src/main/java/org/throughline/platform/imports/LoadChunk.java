package org.throughline.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.problem.Explanations;
import org.throughline.platform.problem.Problem;

/**
 * Keeps a chunk of rows with its refusals and its progress in one transaction. Where the database refuses it, each row is
 * tried alone, so that one bad row costs no good one.
 */
@ApplicationScoped
class LoadChunk {

    private final ImportLog log;
    private final Refusals refusals;
    private final SeenRows seen;
    private final Explanations explanations;

    LoadChunk(ImportLog log, Refusals refusals, SeenRows seen, Explanations explanations) {
        this.log = log;
        this.refusals = refusals;
        this.seen = seen;
        this.explanations = explanations;
    }

    <T> void load(UUID importId, FileImporter<T> importer, List<Row<T>> rows, long bytesRead) {
        Optional<Problem> refused = attempt(importId, importer, rows, bytesRead);
        if (refused.isEmpty()) {
            return;
        }
        for (Row<T> row : rows) {
            attempt(importId, importer, List.of(row), bytesRead).ifPresent(why -> {
                var reason = new Refusal(row.line(), "row", why.code(), why.getMessage());
                refuse(importId, row.rows(), bytesRead, List.of(reason));
            });
        }
    }

    /** Counts something that could not even be read as a row. */
    void refuse(UUID importId, Refusal refusal) {
        QuarkusTransaction.requiringNew().run(() -> refusals.keep(importId, List.of(refusal)));
    }

    /** What the database refused and why; empty where all went well. */
    private <T> Optional<Problem> attempt(UUID importId, FileImporter<T> importer, List<Row<T>> rows, long bytesRead) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keep(importId, importer, rows, bytesRead));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(explanations.of(failure).orElseThrow(() -> failure));
        }
    }

    private <T> void keep(UUID importId, FileImporter<T> importer, List<Row<T>> rows, long bytesRead) {
        var tally = new Tally();
        var good = new ArrayList<Row<T>>();
        for (Row<T> row : rows) {
            if (row.good()) {
                good.add(row);
            } else {
                tally.refused(row.rows(), row.refusals());
            }
        }
        List<Row<T>> first = good.isEmpty() ? good : seen.first(good, tally);
        if (!first.isEmpty()) {
            importer.load(first, tally);
        }
        refusals.keep(importId, tally.refusals());
        log.progress(importId, rows.stream().mapToLong(Row::rows).sum(), bytesRead, tally);
    }

    private void refuse(UUID importId, long rows, long bytesRead, List<Refusal> reasons) {
        QuarkusTransaction.requiringNew().run(() -> {
            var tally = new Tally();
            tally.refused(rows, reasons);
            refusals.keep(importId, reasons);
            log.progress(importId, rows, bytesRead, tally);
        });
    }
}
