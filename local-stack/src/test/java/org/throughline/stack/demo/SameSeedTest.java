package org.throughline.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.files.StandardFiles;
import org.throughline.stack.demo.generate.GenerateCouncil;

class SameSeedTest {
    @TempDir
    Path directory;

    @Test
    void theSameSeedGivesEqualBytesAndFacts() throws IOException {
        // Given
        Map<String, byte[]> first = files(Councils.USUAL, "first");

        // When
        Council again = GenerateCouncil.of(Councils.SEED, Councils.DAY);

        // Then
        assertThat(again).isEqualTo(Councils.USUAL);
        files(again, "second")
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void anotherSeedGivesAnotherCouncil() throws IOException {
        // Given
        Map<String, byte[]> first = files(Councils.USUAL, "first");

        // When
        Council other = GenerateCouncil.of(Councils.SEED + 1, Councils.DAY);

        // Then
        files(other, "other")
                .forEach((name, bytes) -> assertThat(bytes).as(name).isNotEqualTo(first.get(name)));
    }

    private Map<String, byte[]> files(Council council, String name) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (StandardFiles.Written file : StandardFiles.write(council, directory.resolve(name))) {
            files.put(file.name(), Files.readAllBytes(directory.resolve(name).resolve(file.name())));
        }
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(StandardFiles.IN_ORDER);
        return files;
    }
}
