package org.throughline.platform.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A file_import as it is kept. */
record ImportRecord(
        UUID id,
        FileKind kind,
        String fileExtension,
        long sizeBytes,
        ImportState state,
        String failure,
        Instant receivedAt,
        Instant startedAt,
        Instant endedAt,
        long bytesRead,
        long read,
        long created,
        long updated,
        long unchanged,
        long refused) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REPEAT = "It is safe to send the file again: rows that are known stay as they are.";

    ImportView view(Instant now) {
        return new ImportView(
                id,
                state,
                kind,
                fileExtension,
                sizeBytes,
                bytesRead,
                read,
                created,
                updated,
                unchanged,
                refused,
                perSecond(now),
                at(receivedAt),
                at(startedAt),
                at(endedAt),
                sentence());
    }

    private long perSecond(Instant now) {
        if (startedAt == null) {
            return 0;
        }
        long millis =
                Duration.between(startedAt, endedAt == null ? now : endedAt).toMillis();
        return read * 1000 / Math.max(1, millis);
    }

    private String sentence() {
        return switch (state) {
            case RECEIVED -> "waiting for the import before it";
            case RUNNING -> "running: " + read + " rows so far";
            case FAILED -> failure + " " + REPEAT;
            case INTERRUPTED -> "The service stopped before the end of the file. " + REPEAT;
            case DONE -> done();
        };
    }

    private String done() {
        if (read == 0) {
            return "nothing changed: the file holds no row";
        }
        if (created + updated == 0) {
            return refused == 0
                    ? "nothing changed: every row was already known"
                    : "nothing changed: every row was already known or refused";
        }
        return "%d rows: %d created, %d updated, %d unchanged, %d refused"
                .formatted(read, created, updated, unchanged, refused);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(LONDON).toOffsetDateTime();
    }
}
