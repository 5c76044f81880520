package org.throughline.platformtest.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of all files in {@code src/test/resources/access}. */
final class AccessTable {

    static final Path FOLDER = Path.of("src/test/resources/access");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TypeReference<Map<String, Map<String, Object>>> FILE = new TypeReference<>() {};

    private AccessTable() {}

    /** By operation; an operation that two files state is refused. */
    static Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        files().forEach(file -> read(file).forEach((operation, stated) -> {
            if (rows.put(operation, Row.of(operation, stated)) != null) {
                throw new IllegalStateException(operation + " is listed twice, the second time in " + file);
            }
        }));
        return rows;
    }

    static String sql(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".sql"));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no " + name + ".sql in " + FOLDER, e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Object>> read(Path file) {
        try {
            return YAML.readValue(file.toFile(), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not a file of the access table: see docs/access-table.md", e);
        }
    }
}
