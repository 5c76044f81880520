package org.throughline.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.ProcessRecord;

/** Processes of a stack whose launcher was killed before it could end them, known by id and start time. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path records;
    private final Progress progress;

    Leftovers(DataDirectory data, Progress progress) {
        this.records = data.directory("run");
        this.progress = progress;
    }

    /** Where the process of a part is recorded while it lives. */
    static Path recordOf(DataDirectory data, String part) {
        return data.directory("run").resolve(part + ".process");
    }

    /** Ends what an earlier launcher left, youngest first: a part starts after those it needs, so it goes before them. */
    void end() {
        try (Stream<Path> files = Files.list(records)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".process")).toList();
            found.stream()
                    .sorted(Comparator.comparing(Leftovers::started).reversed())
                    .forEach(this::end);
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + records + ": " + e.getMessage(), e);
        }
    }

    private static long started(Path file) {
        return record(file).map(found -> found.started().toEpochMilli()).orElse(0L);
    }

    private static java.util.Optional<ProcessRecord> record(Path file) {
        try {
            return ProcessRecord.read(file);
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void end(Path file) {
        record(file).flatMap(ProcessRecord::living).ifPresent(process -> {
            String part = file.getFileName().toString().replace(".process", "");
            progress.line("  " + part + " was left running by an earlier start (pid " + process.pid() + "); ending it");
            end(process);
        });
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackFailure("Cannot remove " + file + ": " + e.getMessage(), e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
