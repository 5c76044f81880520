package org.throughline.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers rows to chunks; rows of one group stay together unless there are far too many of them. */
final class ChunkBuffer<T> {

    /** How many times the size a chunk may grow for rows that belong together. */
    private static final int MOST = 8;

    private final int size;
    private final Consumer<List<Row<T>>> full;
    private List<Row<T>> rows = new ArrayList<>();

    ChunkBuffer(int size, Consumer<List<Row<T>>> full) {
        this.size = size;
        this.full = full;
    }

    void add(Row<T> row) {
        if (rows.size() >= size
                && (rows.size() >= MOST * size || !rows.get(rows.size() - 1).belongsWith(row))) {
            flush();
        }
        rows.add(row);
    }

    void flush() {
        if (!rows.isEmpty()) {
            List<Row<T>> chunk = rows;
            rows = new ArrayList<>();
            full.accept(chunk);
        }
    }
}
