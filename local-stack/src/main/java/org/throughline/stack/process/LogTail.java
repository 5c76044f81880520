package org.throughline.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a part's log, for a person who has to see why it died. */
public final class LogTail {
    private LogTail() {}

    /** At most this many last lines written after the given length of the file; nothing when it cannot be read. */
    public static List<String> of(Path log, long from, int lines) {
        Deque<String> tail = new ArrayDeque<>();
        try (var input = Files.newInputStream(log)) {
            input.skipNBytes(from);
            new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                tail.add(line);
                if (tail.size() > lines) {
                    tail.remove();
                }
            });
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read)");
        }
        return List.copyOf(tail);
    }
}
