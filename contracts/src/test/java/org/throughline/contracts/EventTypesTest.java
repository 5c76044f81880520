package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void everyCompiledEventRecordIsRegistered() throws Exception {
        // Given
        var compiled = compiledEvents();
        // When
        var registered = Set.copyOf(EventTypes.ALL.values());
        // Then
        assertThat(registered).isEqualTo(compiled);
    }

    @Test
    void everyTypeIsTheOneItsRecordNames() {
        EventTypes.ALL.forEach((type, event) -> assertThat(constantOf(event)).isEqualTo(type));
    }

    @Test
    void everyTypeSaysItsServiceItsFactAndItsVersion() {
        assertThat(EventTypes.ALL.keySet())
                .allMatch(
                        type -> type.matches("throughline\\.(case|supervision|workforce)\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
    }

    @Test
    void aTypeOfALaterVersionIsUnknownAndNotAnError() {
        assertThat(EventTypes.recordOf("throughline.case.keyworker-changed.v9")).isEmpty();
    }

    private static Set<Class<?>> compiledEvents() throws URISyntaxException, IOException {
        var classes = Path.of(DomainEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load(name.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .filter(type -> DomainEvent.class.isAssignableFrom(type) && !type.isInterface())
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object constantOf(Class<?> event) {
        try {
            return event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(event + " has no public TYPE", e);
        }
    }
}
