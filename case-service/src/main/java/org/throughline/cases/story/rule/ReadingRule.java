package org.throughline.cases.story.rule;

import java.util.Comparator;
import java.util.List;

/** Who may read which versions of an entry of One Story. */
public final class ReadingRule {

    private ReadingRule() {}

    /** Whether the reader may read a version by itself. */
    public static boolean mayRead(Reader reader, WrittenVersion version) {
        return version.audience() != Audience.RESTRICTED
                || reader.trusted()
                || reader.workerId() != null && reader.workerId().equals(version.writtenBy());
    }

    /**
     * Which versions of one entry the reader may read, the latest first: none where the latest is closed to the reader, and
     * else those that are open. Restricting an entry closes its past; opening it does not open what was written in confidence.
     */
    public static List<WrittenVersion> readable(Reader reader, List<WrittenVersion> versions) {
        List<WrittenVersion> latestFirst = versions.stream()
                .sorted(Comparator.comparingInt(WrittenVersion::version).reversed())
                .toList();
        if (latestFirst.isEmpty() || !mayRead(reader, latestFirst.get(0))) {
            return List.of();
        }
        return latestFirst.stream().filter(version -> mayRead(reader, version)).toList();
    }
}
