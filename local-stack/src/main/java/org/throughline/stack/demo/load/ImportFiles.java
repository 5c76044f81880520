package org.throughline.stack.demo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.throughline.stack.Progress;

/** Hands the standard files in, one after the other, and waits until each is read. */
final class ImportFiles {
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "RUNNING");
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Api api;
    private final Progress progress;

    ImportFiles(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    void load(Path directory, List<String> files) throws IOException, InterruptedException {
        for (String file : files) {
            Answer taken = api.upload(Account.OPERATOR, "/v1/imports", directory.resolve(file));
            if (!taken.good()) {
                throw new IOException(file + " was not taken: " + taken.code());
            }
            await(file, taken.location().orElseThrow(() -> new IOException(file + " has no place to ask for")));
        }
    }

    private void await(String file, String location) throws IOException, InterruptedException {
        String path = location.replaceFirst("^https?://[^/]+", "");
        Answer now = api.get(Account.OPERATOR, path);
        Instant told = Instant.now();
        while (now.good() && UNDER_WAY.contains(now.text("state"))) {
            if (told.plus(BETWEEN_LINES).isBefore(Instant.now())) {
                told = Instant.now();
                line(file, now);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            now = api.get(Account.OPERATOR, path);
        }
        line(file, now);
        if (!"DONE".equals(now.text("state"))) {
            throw new IOException(file + " was not read to its end: " + now.code() + " " + now.text("state"));
        }
    }

    private void line(String file, Answer now) {
        progress.line(String.format(
                "  demo council: %-22s %,7d rows: %,d created, %,d updated, %,d unchanged, %,d refused, %,d a second",
                file,
                number(now, "rowsRead"),
                number(now, "rowsCreated"),
                number(now, "rowsUpdated"),
                number(now, "rowsUnchanged"),
                number(now, "rowsRefused"),
                number(now, "rowsPerSecond")));
    }

    private static long number(Answer answer, String member) {
        return answer.body().path(member).asLong();
    }
}
