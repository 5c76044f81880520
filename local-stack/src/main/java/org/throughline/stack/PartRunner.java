package org.throughline.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.LogTail;
import org.throughline.stack.process.ProcessRecord;

/** Starts, watches and stops the process of one part. */
final class PartRunner implements PartHandle {
    private static final long POLL_MILLIS = 100;
    private static final int TAIL_LINES = 15;

    private final Part part;
    private final StackOptions options;
    private final Consumer<PartRunner> whenItDies;

    private Process process;
    private Instant launchedAt = Instant.EPOCH;
    private boolean wanted;
    private boolean closed;

    PartRunner(Part part, StackOptions options, Consumer<PartRunner> whenItDies) {
        this.part = part;
        this.options = options;
        this.whenItDies = whenItDies;
    }

    Part part() {
        return part;
    }

    /** Starts the process and returns when it is ready; fails when it dies first or takes too long. */
    void start() {
        Instant began = Instant.now();
        long logBefore = log().toFile().length();
        Process launched = launch();
        awaitReady(launched, logBefore);
        part.afterReady();
        options.progress().ready(name(), Duration.between(began, Instant.now()), launched.pid());
        launched.onExit().thenRunAsync(() -> ended(launched), Threads.POOL);
    }

    private synchronized Process launch() {
        if (closed) {
            throw new StackStopped();
        }
        try {
            part.prepare();
            launchedAt = Instant.now();
            process = part.command().start(log());
            ProcessRecord.of(process.toHandle()).write(record());
            wanted = true;
            return process;
        } catch (IOException e) {
            throw new StackFailure(name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void awaitReady(Process launched, long logBefore) {
        try {
            while (lived().compareTo(options.startLimit()) < 0) {
                if (launched.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw wanted() ? died(launched, logBefore) : new StackStopped();
                }
                if (part.ready()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackStopped();
        }
        stop();
        throw new StackFailure(
                name() + " was not ready within " + options.startLimit().toSeconds() + " s." + tail(logBefore));
    }

    private StackFailure died(Process launched, long logBefore) {
        return new StackFailure(
                name() + " ended with exit code " + launched.exitValue() + " while it started." + tail(logBefore));
    }

    private String tail(long logBefore) {
        return " The last lines of " + log() + ":\n    "
                + String.join("\n    ", LogTail.of(log(), logBefore, TAIL_LINES));
    }

    private void ended(Process which) {
        if (wanted() && isCurrent(which)) {
            whenItDies.accept(this);
        }
    }

    private synchronized boolean isCurrent(Process which) {
        return process == which;
    }

    /** Whether it is meant to live: false once someone has asked it to stop or killed it. */
    synchronized boolean wanted() {
        return wanted && !closed;
    }

    /** How long ago its process was started. */
    synchronized Duration lived() {
        return Duration.between(launchedAt, Instant.now());
    }

    /** The exit code of the process that died. */
    synchronized int exitCode() {
        return process.exitValue();
    }

    /** No process of this part is started any more. */
    synchronized void close() {
        closed = true;
    }

    @Override
    public void stop() {
        Process current = unwanted();
        if (current != null && current.isAlive()) {
            Instant asked = Instant.now();
            part.askToStop(current.toHandle());
            awaitEnd(current);
            options.progress().stopped(name(), Duration.between(asked, Instant.now()));
        }
    }

    private void awaitEnd(Process current) {
        try {
            if (!current.waitFor(part.stopLimit().toSeconds(), TimeUnit.SECONDS)) {
                options.progress().line("  " + name() + " did not stop when asked; ended by force");
                current.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(record());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new StackFailure("Cannot remove " + record() + ": " + e.getMessage(), e);
        }
    }

    private synchronized Process unwanted() {
        wanted = false;
        return process;
    }

    @Override
    public void killForcibly() {
        Process current = unwanted();
        current.destroyForcibly();
        awaitEnd(current);
    }

    @Override
    public void restart() {
        stop();
        start();
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public int port() {
        return part.port();
    }

    @Override
    public synchronized long pid() {
        return process.pid();
    }

    @Override
    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    @Override
    public Path log() {
        return options.data().log(name());
    }

    private Path record() {
        return Leftovers.recordOf(options.data(), name());
    }
}
