package org.throughline.supervision.reviewplan.rule;

/**
 * The weeks in which more minutes are needed than there are, by the most.
 *
 * @param from the first session of them
 * @param by the last session of them
 * @param needed the minutes that cannot fall outside them, in whatever order the cases are discussed
 * @param room the minutes that there are
 * @param discussions how many discussions that is
 */
record Demand(int from, int by, long needed, long room, int discussions) {

    /** The weeks that are short by the most minutes, the earliest of them; null where none are short. */
    static Demand shortest(Puzzle puzzle) {
        Demand worst = null;
        for (int from = 0; from < puzzle.sessions; from++) {
            int[][] waits = from == 0 ? puzzle.waiting : atBest(puzzle, from);
            long room = 0;
            for (int by = from; by < puzzle.sessions; by++) {
                room += puzzle.room[by];
                long needed = puzzle.needed(waits, from, by);
                if (needed - room > (worst == null ? 0 : worst.needed - worst.room)) {
                    worst = new Demand(from, by, needed, room, discussions(puzzle, waits, from, by));
                }
            }
        }
        return worst;
    }

    /** Nobody can wait longer from a session on than who was discussed in the one before. */
    private static int[][] atBest(Puzzle puzzle, int from) {
        var waits = new int[puzzle.minutes.length][puzzle.sessions + 1];
        for (int c = 0; c < waits.length; c++) {
            for (int count : puzzle.waiting[c]) {
                waits[c][puzzle.next[c][from - 1]] += count;
            }
        }
        return waits;
    }

    private static int discussions(Puzzle puzzle, int[][] waits, int from, int by) {
        int discussions = 0;
        for (int c = 0; c < waits.length; c++) {
            for (int place = from; place <= by; place++) {
                discussions += waits[c][place] * puzzle.fewest(c, place, by);
            }
        }
        return discussions;
    }
}
