package org.throughline.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.ProcessRecord;

/** PostgreSQL's note of which server has its data directory: process id, directory, start in epoch seconds. */
record PostmasterFile(Path file) {
    static PostmasterFile of(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /**
     * Removes the note of a server that is gone. PostgreSQL itself looks at the id alone and would refuse to start when the
     * system has given that id to another program, as it often does after a restart of the machine.
     */
    void removeIfStale() throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() >= 3 && lives(lines.get(0).strip(), lines.get(2).strip())) {
            throw new StackFailure("Another PostgreSQL server (pid "
                    + lines.get(0).strip() + ") uses " + file.getParent() + ". Stop it first.");
        }
        Files.delete(file);
    }

    private static boolean lives(String pid, String startSeconds) {
        Instant started = Instant.ofEpochSecond(Long.parseLong(startSeconds));
        return new ProcessRecord(Math.abs(Long.parseLong(pid)), started)
                .living()
                .isPresent();
    }
}
