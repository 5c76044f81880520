package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedSchemasTest {

    @Test
    void nobodyWhoReadsThePublishedTypesIsBroken() {
        // Given
        var published = Schemas.in(Schemas.PUBLISHED);
        var current = Schemas.in(Schemas.CURRENT);
        // When
        var broken = Compatibility.broken(published, current);
        // Then
        assertThat(published).isNotEmpty();
        assertThat(broken).as("incompatible changes of published events").isEmpty();
    }
}
