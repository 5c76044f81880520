package org.throughline.platformtest.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InfrastructureTest {
    private final String before = System.getProperty(Infrastructure.PROPERTY, "auto");

    @AfterEach
    void restore() {
        System.setProperty(Infrastructure.PROPERTY, before);
    }

    @Test
    void whatIsAskedForIsChosenWithoutLookingForAnEngine() {
        // Given
        System.setProperty(Infrastructure.PROPERTY, "embedded");

        // Then
        assertThat(Infrastructure.chosen()).isEqualTo(Infrastructure.EMBEDDED);
    }

    @Test
    void aMistypedChoiceIsRefusedWithTheChoicesThereAre() {
        // Given
        System.setProperty(Infrastructure.PROPERTY, "container");

        // Then
        assertThatThrownBy(Infrastructure::chosen)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-Dthroughline.test.infrastructure is auto, embedded or containers, not container");
    }
}
