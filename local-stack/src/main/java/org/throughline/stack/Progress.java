package org.throughline.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Where the stack tells a person what it does: whole lines only, so that a log file reads as well as a terminal. */
@FunctionalInterface
public interface Progress {
    /** Shows one line. */
    void line(String text);

    /**
     * Shows lines on standard output itself: Maven wraps System.out, and takes the wrapper down as soon as Ctrl-C is pressed, while
     * the stack still has something to say.
     */
    static Progress onStandardOutput() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        return out::println;
    }

    /** Shows nothing, for tests. */
    static Progress silent() {
        return text -> {};
    }

    /** Says that a part answers. */
    default void ready(String part, Duration took, long pid) {
        line(String.format(Locale.ROOT, "  %-20s ready    %5.1f s   pid %d", part, seconds(took), pid));
    }

    /** Says that a part has ended as it was asked to. */
    default void stopped(String part, Duration took) {
        line(String.format(Locale.ROOT, "  %-20s stopped  %5.1f s", part, seconds(took)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
