package org.throughline.platformtest.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContainerImagesTest {

    @Test
    void testsAndComposeFileRunTheSameImages() throws IOException {
        // When
        String compose = Files.readString(Path.of("..", "docker-compose.yml"));

        // Then
        assertThat(compose)
                .contains("image: " + ContainerImages.postgres().asCanonicalNameString() + "\n")
                .contains("image: " + ContainerImages.kafka().asCanonicalNameString() + "\n");
    }
}
