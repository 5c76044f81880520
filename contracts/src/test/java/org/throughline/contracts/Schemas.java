package org.throughline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The schema files by event type, as they are in the working tree. */
final class Schemas {

    static final Path CURRENT = Path.of("src/main/resources/schemas");
    static final Path PUBLISHED = Path.of("src/test/resources/published");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    static Map<String, JsonNode> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(Schemas::typeOf, Schemas::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example in the schema of a type, to be changed at will. */
    static ObjectNode example(String type) {
        return in(CURRENT).get(type).path("examples").get(0).deepCopy();
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
