package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.Comparator;
import org.throughline.contracts.codes.ChangeReason;

/**
 * Something that happens to a case on a day.
 *
 * @param order among those of one day
 * @param team the team to which a hand-over goes; null for other kinds
 * @param reason of a change of worker; null where there is none
 */
record Occasion(LocalDate day, int order, Kind kind, Journey journey, Team team, ChangeReason reason)
        implements Comparable<Occasion> {
    enum Kind {
        OPEN,
        HAND_OVER,
        CHANGE,
        INTO_POD,
        CLOSE
    }

    private static final Comparator<Occasion> IN_TIME =
            Comparator.comparing(Occasion::day).thenComparingInt(Occasion::order);

    @Override
    public int compareTo(Occasion other) {
        return IN_TIME.compare(this, other);
    }
}
