package org.throughline.stack.demo.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.throughline.stack.Progress;

/** Does one thing for each of many facts, a few at a time, and tells how it goes every few seconds. */
final class InParallel {
    private static final int AT_A_TIME = 8;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(4);
    private static final int FIRST_ERROR = 500;

    /** What is done for one fact; empty where there was nothing left to do. */
    interface Task<T> {
        Optional<Answer> on(T fact) throws IOException, InterruptedException;
    }

    private final Progress progress;

    InParallel(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs the task for all facts. A refusal is counted by its code and told, those in {@code fine} count as done; anything
     * that went wrong on the other side ends the load, so that the next start goes on from here.
     */
    <T> void each(String what, Collection<T> facts, Set<String> fine, Task<T> task)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        CompletionService<Optional<Answer>> running = new ExecutorCompletionService<>(threads);
        try {
            facts.forEach(fact -> running.submit(() -> task.on(fact)));
            await(what, facts.size(), fine, running);
        } finally {
            threads.shutdownNow();
        }
    }

    private void await(String what, int all, Set<String> fine, CompletionService<Optional<Answer>> running)
            throws IOException, InterruptedException {
        Instant began = Instant.now();
        Instant told = began;
        Map<String, Integer> refused = new TreeMap<>();
        for (int done = 0; done < all; ) {
            Future<Optional<Answer>> next = running.poll(BETWEEN_LINES.toMillis(), TimeUnit.MILLISECONDS);
            if (next != null) {
                done++;
                result(what, next)
                        .filter(answer -> !answer.good() && !fine.contains(answer.code()))
                        .ifPresent(answer -> refused.merge(answer.code(), 1, Integer::sum));
            }
            if (done < all && told.plus(BETWEEN_LINES).isBefore(Instant.now())) {
                told = Instant.now();
                line(what, done, all, began, refused);
            }
        }
        line(what, all, all, began, refused);
    }

    private static Optional<Answer> result(String what, Future<Optional<Answer>> finished)
            throws IOException, InterruptedException {
        try {
            Optional<Answer> answer = finished.get();
            if (answer.isPresent() && answer.get().status() >= FIRST_ERROR) {
                throw new IOException(what + ": " + answer.get().code());
            }
            return answer;
        } catch (ExecutionException e) {
            throw new IOException(what + ": " + e.getCause(), e.getCause());
        }
    }

    private void line(String what, int done, int all, Instant began, Map<String, Integer> refused) {
        double seconds = Math.max(0.001, Duration.between(began, Instant.now()).toMillis() / 1000.0);
        progress.line(String.format(
                "  demo council: %-22s %,7d of %,7d %8.0f a second %6.1f s%s",
                what, done, all, done / seconds, seconds, refused.isEmpty() ? "" : "   refused " + refused));
    }
}
