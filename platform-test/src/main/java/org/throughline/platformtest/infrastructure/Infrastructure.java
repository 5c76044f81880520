package org.throughline.platformtest.infrastructure;

import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Where the real PostgreSQL and the real Kafka of a test run come from. */
public enum Infrastructure {
    /** PostgreSQL from its binaries on the classpath, Kafka inside the test JVM. */
    EMBEDDED,
    /** Both from container images, through Testcontainers. */
    CONTAINERS;

    /** System property that decides: {@code auto} (the default), {@code embedded} or {@code containers}. */
    public static final String PROPERTY = "throughline.test.infrastructure";

    private static final String AUTO = "auto";

    /**
     * Answers what {@value #PROPERTY} asks for; {@code auto} means containers where a Docker engine answers, else embedded.
     *
     * @throws IllegalArgumentException for any other value
     */
    public static Infrastructure chosen() {
        QuietLogs.begin();
        String wanted = System.getProperty(PROPERTY, AUTO);
        if (wanted.isBlank() || AUTO.equalsIgnoreCase(wanted)) {
            return DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : EMBEDDED;
        }
        try {
            return valueOf(wanted.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "-D%s is auto, embedded or containers, not %s".formatted(PROPERTY, wanted), unknown);
        }
    }
}
