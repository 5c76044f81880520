package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;

/**
 * The weeks in which the pod needs more minutes than it has, by the most.
 *
 * @param from the first session of them
 * @param by the last session of them
 * @param sessions how many sessions those are
 * @param room the minutes that they have for cases
 * @param discussions how many discussions cannot fall outside them, in whatever order
 * @param needed the minutes of these
 */
public record Shortage(LocalDate from, LocalDate by, int sessions, int room, int discussions, int needed) {

    static Shortage of(Puzzle puzzle, Timetable times) {
        Demand demand = Demand.shortest(puzzle);
        return demand == null
                ? null
                : new Shortage(
                        times.date(demand.from()),
                        times.date(demand.by()),
                        demand.by() - demand.from() + 1,
                        Math.toIntExact(demand.room()),
                        demand.discussions(),
                        Math.toIntExact(demand.needed()));
    }

    /** How many minutes are missing in them. */
    public int missing() {
        return needed - room;
    }
}
