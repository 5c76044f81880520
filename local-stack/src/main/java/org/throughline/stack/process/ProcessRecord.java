package org.throughline.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process by its id and the moment it started; ids are used again by the system, the pair is not. */
public record ProcessRecord(long pid, Instant started) {
    /** The system reckons start times from its boot time, which it corrects by a fraction of a second now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** The record of a process that lives; its start is the epoch where the system does not tell it. */
    public static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Keeps the record in a file. */
    public void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + started.toEpochMilli());
    }

    /** The record in the file, or nothing when the file is not one. */
    public static Optional<ProcessRecord> read(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length != 2 || !(words[0] + words[1]).matches("\\d+")) {
            return Optional.empty();
        }
        return Optional.of(new ProcessRecord(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
    }

    /** The recorded process if it still lives, never another one that was given the same id. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle process) {
        Instant now = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, now).abs().compareTo(TOLERANCE) <= 0;
    }
}
