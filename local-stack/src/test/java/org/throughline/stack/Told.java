package org.throughline.stack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the lines a person would have read. */
final class Told implements Progress {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void line(String text) {
        lines.add(text);
    }

    /** Names of the parts that were said to have stopped, in that order. */
    List<String> stopped() {
        return lines.stream()
                .filter(line -> line.contains(" stopped "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    List<String> linesWith(String words) {
        return lines.stream().filter(line -> line.contains(words)).toList();
    }
}
