package org.throughline.stack.part;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.throughline.stack.process.Command;

/** One thing the stack runs as an operating system process of its own. */
public interface Part {
    /** The name in messages, in the log file's name and wherever a part is asked for. */
    String name();

    /** The port it answers on. */
    int port();

    /** Names of the parts that are ready before this one starts, and stop only after it has stopped. */
    Set<String> needs();

    /** Makes ready what the process finds on disk; called before every start. */
    default void prepare() throws IOException {}

    /** The command that is the process: it stays in the foreground and keeps its process id. */
    Command command();

    /** Whether it answers now; asked again and again after the start. */
    boolean ready();

    /** Called each time it has become ready, before those that need it start. */
    default void afterReady() {}

    /** Asks the process to end in good order and returns without waiting for it. */
    default void askToStop(ProcessHandle process) {
        process.destroy();
    }

    /** How long it may take to stop before it is ended by force. */
    default Duration stopLimit() {
        return Duration.ofSeconds(20);
    }
}
