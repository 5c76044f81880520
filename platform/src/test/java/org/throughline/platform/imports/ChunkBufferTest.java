package org.throughline.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkBufferTest {

    private final List<Integer> chunks = new ArrayList<>();
    private final ChunkBuffer<String> buffer = new ChunkBuffer<>(10, rows -> chunks.add(rows.size()));

    @Test
    void aMillionRowsAreNeverHeldTogether() {
        // When
        for (int i = 0; i < 1_000_000; i++) {
            buffer.add(row("child" + i));
        }
        buffer.flush();

        // Then
        assertThat(chunks).containsOnly(10);
        assertThat(chunks.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000_000);
    }

    @Test
    void rowsOfOneChildStayTogetherUnlessThereAreFarTooMany() {
        // When
        for (int i = 0; i < 15; i++) {
            buffer.add(row("one"));
        }
        for (int i = 0; i < 100; i++) {
            buffer.add(row("two"));
        }
        buffer.flush();

        // Then
        assertThat(chunks).containsExactly(15, 80, 20);
    }

    private static Row<String> row(String group) {
        return new Row<>(1, 1, group, group, group, List.of());
    }
}
