package org.throughline.platformtest.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/** The container images of PostgreSQL and Kafka, read from {@code container-images.properties}. */
public final class ContainerImages {
    private static final Properties IMAGES = read();

    private ContainerImages() {}

    /** Answers the PostgreSQL image with its tag. */
    public static DockerImageName postgres() {
        return DockerImageName.parse(IMAGES.getProperty("postgres"));
    }

    /** Answers the Kafka image with its tag. */
    public static DockerImageName kafka() {
        return DockerImageName.parse(IMAGES.getProperty("kafka"));
    }

    private static Properties read() {
        try (InputStream file = ContainerImages.class.getResourceAsStream("/container-images.properties")) {
            Properties images = new Properties();
            images.load(file);
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
