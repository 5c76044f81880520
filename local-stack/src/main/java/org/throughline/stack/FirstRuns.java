package org.throughline.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.stack.part.DataDirectory;

/** Remembers in the data directory which first runs are done. */
final class FirstRuns {
    private final DataDirectory data;
    private final Progress progress;

    FirstRuns(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Runs those that are wanted and were not yet done on this data directory; true where there were some and all are done. */
    boolean run(List<FirstRun> all, Stack stack) {
        List<FirstRun> due = all.stream()
                .filter(FirstRun::wanted)
                .filter(one -> Files.notExists(mark(one)))
                .toList();
        // each is tried, whatever became of the one before
        long done = due.stream().filter(one -> runOnce(one, stack)).count();
        return done > 0 && done == due.size();
    }

    private boolean runOnce(FirstRun one, Stack stack) {
        try {
            one.run(stack, progress);
            Files.createFile(mark(one));
            return true;
        } catch (IOException | RuntimeException e) {
            told(one, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            told(one, e);
        }
        return false;
    }

    private void told(FirstRun one, Exception e) {
        progress.line("  " + one.name() + " could not be finished and is tried again at the next start: " + e);
    }

    private Path mark(FirstRun one) {
        return data.directory("done").resolve(one.name());
    }
}
