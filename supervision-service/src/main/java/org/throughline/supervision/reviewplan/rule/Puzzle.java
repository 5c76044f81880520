package org.throughline.supervision.reviewplan.rule;

import java.util.List;

/**
 * What a plan must satisfy, in places instead of days: of class c, {@code waiting[c][p]} cases have place p as their last; after a
 * discussion in session s the last place is {@code next[c][s]}. A place equal to the number of sessions asks for nothing.
 */
final class Puzzle {

    final int sessions;
    final int[] room;
    final int[] minutes;
    final int[][] next;
    final int[][] waiting;
    private final int[][][] chain;

    Puzzle(Timetable times, List<CaseClass> classes, Slack slack) {
        sessions = times.sessions();
        minutes = classes.stream().mapToInt(CaseClass::minutes).toArray();
        next = new int[classes.size()][sessions];
        waiting = new int[classes.size()][sessions + 1];
        chain = new int[classes.size()][sessions + 1][sessions];
        for (int c = 0; c < classes.size(); c++) {
            for (int s = 0; s < sessions; s++) {
                next[c][s] = times.nextPlace(s, classes.get(c).limitDays() + slack.days());
            }
            for (CaseToPlan planned : classes.get(c).cases()) {
                waiting[c][times.firstPlace(slack.firstBy(planned, times))]++;
            }
            chain(c);
        }
        room = usable(times);
    }

    /** How many discussions by session {@code by} a case needs at least whose next has this last place. */
    int fewest(int c, int place, int by) {
        return chain[c][place][by];
    }

    /** The minutes that the waiting cases need at least in the sessions from {@code from} to {@code by}. */
    long needed(int[][] waits, int from, int by) {
        long needed = 0;
        for (int c = 0; c < minutes.length; c++) {
            long discussions = 0;
            for (int place = from; place <= by; place++) {
                discussions += (long) waits[c][place] * chain[c][place][by];
            }
            needed += discussions * minutes[c];
        }
        return needed;
    }

    private void chain(int c) {
        for (int by = 0; by < sessions; by++) {
            for (int place = by; place >= 0; place--) {
                chain[c][place][by] = 1 + chain[c][next[c][place]][by];
            }
        }
    }

    /** Minutes that no number of discussions can fill are no room. */
    private int[] usable(Timetable times) {
        int step = 0;
        for (int each : minutes) {
            step = greatestCommonDivisor(step, each);
        }
        int[] usable = new int[sessions];
        for (int s = 0; s < sessions; s++) {
            usable[s] = step == 0 ? times.room(s) : times.room(s) / step * step;
        }
        return usable;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
