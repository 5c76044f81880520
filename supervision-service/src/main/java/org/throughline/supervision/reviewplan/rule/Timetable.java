package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The sessions that take place, as places 0, 1, 2, and which of them is the last in time for a day. */
final class Timetable {

    private final long[] days;
    private final int[] room;
    private final long until;

    Timetable(PodToPlan pod) {
        List<Session> held = pod.sessions().stream()
                .filter(session -> pod.room(session.minutes()) > 0)
                .toList();
        this.days =
                held.stream().mapToLong(session -> session.day().toEpochDay()).toArray();
        this.room =
                held.stream().mapToInt(session -> pod.room(session.minutes())).toArray();
        this.until = pod.until().toEpochDay();
    }

    /** How many sessions take place; as a place it stands for "not asked for". */
    int sessions() {
        return days.length;
    }

    int room(int session) {
        return room[session];
    }

    int mostRoom() {
        return Arrays.stream(room).max().orElse(0);
    }

    long day(int session) {
        return days[session];
    }

    LocalDate date(int session) {
        return LocalDate.ofEpochDay(days[session]);
    }

    long until() {
        return until;
    }

    /** Whether a date still allows the session after this one. */
    boolean isAfterSession(long due, int session) {
        return due >= (session + 1 < days.length ? days[session + 1] : until);
    }

    /** The last session not after a day; -1 where there is none. */
    int lastBy(long day) {
        int last = days.length - 1;
        while (last >= 0 && days[last] > day) {
            last--;
        }
        return last;
    }

    /** The last place for a first discussion due on a day: the first session of all where every one is too late. */
    int firstPlace(long due) {
        return due >= until ? days.length : Math.max(lastBy(due), 0);
    }

    /** The last place for the discussion after one in a session: the next session where every one is too late. */
    int nextPlace(int session, int limitDays) {
        long due = days[session] + limitDays;
        return due >= until ? days.length : Math.max(lastBy(due), session + 1);
    }
}
