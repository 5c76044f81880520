package org.throughline.stack;

import java.nio.file.Path;

/** A running part in the hands of a test: what it is, and ways to disturb it. */
public interface PartHandle {
    /** The part's name. */
    String name();

    /** The port it answers on. */
    int port();

    /** The id of its process; of the last one while it is down. */
    long pid();

    /** Whether its process lives. */
    boolean alive();

    /** The file its output goes to. */
    Path log();

    /** Ends the process as {@code kill -9} does and returns when it is gone; it stays down until {@link #restart()}. */
    void killForcibly();

    /** Ends the process in good order and returns when it is gone. */
    void stop();

    /** Stops the process if it lives, starts a new one and returns when that is ready. */
    void restart();
}
