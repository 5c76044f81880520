package org.throughline.supervision.reviewplan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for a plan that meets every last place: session by session it decides how many cases of each class are discussed. It leaves
 * out what the demand forbids, remembers what has failed, and goes on until a plan is found, none can be, or its steps are used up.
 */
final class PlanSearch {

    /** So many sessions are tried before the search gives up: some milliseconds. */
    static final int STEPS = 4_000;

    private static final int MOST_CHOICES = 4_000;

    private final Puzzle puzzle;
    private final int[][] waits;
    private final int[][] chosen;
    private final Set<String> failed = new HashSet<>();
    private int steps;
    private boolean gaveUp;
    private boolean leftOut;

    private PlanSearch(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.waits = Arrays.stream(puzzle.waiting).map(int[]::clone).toArray(int[][]::new);
        this.chosen = new int[puzzle.sessions][];
    }

    /** The answer for a puzzle. */
    static Found in(Puzzle puzzle) {
        if (Demand.shortest(puzzle) != null) {
            return new Found(null, Proof.ARITHMETIC);
        }
        var search = new PlanSearch(puzzle);
        if (search.from(0)) {
            return new Found(search.chosen, Proof.PLAN);
        }
        return new Found(null, search.gaveUp || search.leftOut ? Proof.NONE : Proof.EVERY_PLAN_TRIED);
    }

    /**
     * What was found.
     *
     * @param taken for each session, how many cases of each class it takes; null where no plan was found
     * @param proof how it is known
     */
    record Found(int[][] taken, Proof proof) {

        boolean isPlan() {
            return taken != null;
        }
    }

    private boolean from(int session) {
        if (session == puzzle.sessions) {
            return true;
        }
        if (steps++ > STEPS) {
            gaveUp = true;
            return false;
        }
        if (!enoughFrom(session)) {
            return false;
        }
        String state = state(session);
        if (failed.contains(state)) {
            return false;
        }
        int[] most = most(session);
        int[] likeliest = earliestDue(session, most);
        if (goesOnWith(session, likeliest)) {
            return true;
        }
        for (int[] take : choices(session, most, likeliest)) {
            if (gaveUp) {
                return false;
            }
            if (goesOnWith(session, take)) {
                return true;
            }
        }
        failed.add(state);
        return false;
    }

    private boolean goesOnWith(int session, int[] take) {
        int[][] before = Arrays.stream(waits).map(int[]::clone).toArray(int[][]::new);
        take(session, take);
        chosen[session] = take;
        if (from(session + 1)) {
            return true;
        }
        System.arraycopy(before, 0, waits, 0, before.length);
        return false;
    }

    /** How many of each class would gain by a discussion in this session. */
    private int[] most(int session) {
        var most = new int[waits.length];
        for (int c = 0; c < most.length; c++) {
            for (int place = session; place < puzzle.next[c][session]; place++) {
                most[c] += waits[c][place];
            }
        }
        return most;
    }

    private boolean enoughFrom(int session) {
        long have = 0;
        for (int by = session; by < puzzle.sessions; by++) {
            have += puzzle.room[by];
            if (puzzle.needed(waits, session, by) > have) {
                return false;
            }
        }
        return true;
    }

    private String state(int session) {
        var state = new char[1 + waits.length * (puzzle.sessions + 1 - session)];
        int at = 0;
        state[at++] = (char) session;
        for (int[] ofClass : waits) {
            for (int place = session; place <= puzzle.sessions; place++) {
                state[at++] = (char) ofClass[place];
            }
        }
        return new String(state);
    }

    private void take(int session, int[] take) {
        for (int c = 0; c < take.length; c++) {
            int left = take[c];
            for (int place = session; left > 0; place++) {
                int here = Math.min(left, waits[c][place]);
                waits[c][place] -= here;
                left -= here;
            }
            waits[c][puzzle.next[c][session]] += take[c];
        }
    }

    /** Every other full session that takes what is due in it, nearest to the likeliest first: one case more endangers no date. */
    private List<int[]> choices(int session, int[] most, int[] likeliest) {
        var least = new int[waits.length];
        for (int c = 0; c < least.length; c++) {
            least[c] = waits[c][session];
        }
        List<int[]> all = new ArrayList<>();
        fill(all, new int[least.length], 0, puzzle.room[session], least, most);
        all.removeIf(take -> Arrays.equals(take, likeliest));
        all.sort(Comparator.comparingLong((int[] take) -> distance(take, likeliest))
                .thenComparing(Arrays::compare));
        return all;
    }

    private void fill(List<int[]> all, int[] take, int c, int room, int[] least, int[] most) {
        if (all.size() >= MOST_CHOICES) {
            leftOut = true;
            return;
        }
        if (c == take.length) {
            if (isFull(take, room, most)) {
                all.add(take.clone());
            }
            return;
        }
        int fits = Math.min(most[c], room / puzzle.minutes[c]);
        for (int n = fits; n >= least[c]; n--) {
            take[c] = n;
            fill(all, take, c + 1, room - n * puzzle.minutes[c], least, most);
        }
    }

    private boolean isFull(int[] take, int room, int[] most) {
        for (int c = 0; c < take.length; c++) {
            if (take[c] < most[c] && puzzle.minutes[c] <= room) {
                return false;
            }
        }
        return true;
    }

    private int[] earliestDue(int session, int[] most) {
        var take = new int[most.length];
        int room = puzzle.room[session];
        for (int place = session; place < puzzle.sessions; place++) {
            for (int c = 0; c < take.length; c++) {
                int more = Math.min(Math.min(waits[c][place], most[c] - take[c]), room / puzzle.minutes[c]);
                take[c] += more;
                room -= more * puzzle.minutes[c];
            }
        }
        return take;
    }

    private long distance(int[] take, int[] wanted) {
        long distance = 0;
        for (int c = 0; c < take.length; c++) {
            distance += (long) Math.abs(take[c] - wanted[c]) * puzzle.minutes[c];
        }
        return distance;
    }
}
