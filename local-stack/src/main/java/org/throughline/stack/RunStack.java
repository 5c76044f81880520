package org.throughline.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.throughline.stack.part.StackFailure;

/** What {@code mvn -Prun} runs once everything is built; it lives in Maven's own process, so that Ctrl-C waits for its end. */
public final class RunStack {
    private RunStack() {}

    /** Starts the stack with the settings among the system properties and stays until Ctrl-C or a failure. */
    public static void main(String[] arguments) throws InterruptedException {
        Progress progress = Progress.onStandardOutput();
        try {
            Instant began = Instant.now();
            StackOptions options = StackOptions.from(System.getProperties(), progress);
            progress.line(
                    "Starting Throughline. Data and logs: " + options.data().root());
            Stack stack = Stack.start(options);
            // Maven built the whole project in this process and needs none of that memory any more.
            System.gc();
            Summary summary = new Summary(stack);
            progress.line(summary.text(Duration.between(began, Instant.now())));
            if (stack.doFirstRuns()) {
                System.gc();
                progress.line(summary.afterFirstRuns());
            }
            StackFailure reason = stack.awaitFailure();
            progress.line("error: " + reason.getMessage());
            stack.close();
        } catch (StackStopped ctrlC) {
            // The shutdown hook has the word now and ends this process when all is stopped.
            new CountDownLatch(1).await();
        } catch (StackFailure reason) {
            progress.line("error: " + reason.getMessage());
        }
        System.exit(1);
    }
}
