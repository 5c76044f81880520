package org.throughline.platformtest.infrastructure;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what a healthy broker and server tell about themselves out of test output. */
public final class QuietLogs {
    /** Categories whose lines below an error say nothing about the code under test. */
    public static final List<String> CATEGORIES =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky.test", "org.testcontainers");

    // its only errors are those of looking for a Docker engine where there is none
    private static final Logger DOCKER_SEARCH = Logger.getLogger("org.testcontainers.dockerclient");

    // held, since the logging system itself forgets a logger that nobody holds
    private static final List<Logger> LOGGERS =
            CATEGORIES.stream().map(Logger::getLogger).toList();

    private QuietLogs() {}

    /** Shows errors alone from these parts; called before they start. */
    public static void begin() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
        DOCKER_SEARCH.setLevel(Level.OFF);
    }
}
