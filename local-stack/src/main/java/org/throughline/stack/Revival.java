package org.throughline.stack;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.throughline.stack.part.StackFailure;

/** Starts parts again that died on their own, and gives up when one keeps dying. */
final class Revival {
    private final RestartPolicy policy;
    private final Progress progress;
    private final Consumer<StackFailure> giveUp;
    private final Map<String, Integer> startsInARow = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Revival(RestartPolicy policy, Progress progress, Consumer<StackFailure> giveUp) {
        this.policy = policy;
        this.progress = progress;
        this.giveUp = giveUp;
    }

    /** Starts the part again after its pause, as often as the policy allows. */
    void died(PartRunner runner) {
        String how = "ended with exit code " + runner.exitCode();
        Duration lived = runner.lived();
        while (runner.wanted()) {
            int start = policy.next(startsInARow.getOrDefault(runner.name(), 0), lived);
            startsInARow.put(runner.name(), start);
            Optional<Duration> pause = policy.pauseBefore(start);
            if (pause.isEmpty()) {
                giveUp.accept(new StackFailure(runner.name() + " keeps dying: it was started again " + policy.limit()
                        + " times and ended each time. Its log is " + runner.log()));
                return;
            }
            progress.line("  " + runner.name() + " " + how + "; starting it again in "
                    + pause.get().toSeconds() + " s (" + start + " of " + policy.limit() + "), log " + runner.log());
            if (stoppedDuring(pause.get()) || startedAgain(runner)) {
                return;
            }
            how = "did not become ready";
            lived = Duration.ZERO;
        }
    }

    private boolean startedAgain(PartRunner runner) {
        try {
            runner.start();
            return true;
        } catch (StackFailure stillBroken) {
            return false;
        }
    }

    private boolean stoppedDuring(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends every pause; nothing is started again. */
    void stop() {
        stopping.countDown();
    }
}
