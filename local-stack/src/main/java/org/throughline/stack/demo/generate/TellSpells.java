package org.throughline.stack.demo.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.council.Spell;
import org.throughline.stack.demo.council.Worker;

/** Turns "this post held the case" into keyworker spells: one more begins whenever the post's worker follows another. */
final class TellSpells {
    /** A worker who had a child for less than a week is left out: the next one began the spell. */
    private static final int SHORTEST_DAYS = 7;

    private record Start(Worker worker, LocalDate from, ChangeReason reason) {}

    private TellSpells() {}

    static List<Spell> of(Journey journey) {
        List<Start> starts = withoutShort(starts(journey), journey.closes);
        List<Spell> spells = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            Start start = starts.get(index);
            LocalDate to = index + 1 < starts.size() ? starts.get(index + 1).from() : journey.closes;
            spells.add(new Spell(start.worker(), start.from(), to, start.reason()));
        }
        return spells;
    }

    private static List<Start> starts(Journey journey) {
        List<Start> starts = new ArrayList<>();
        List<Journey.Holding> holdings = journey.holdings();
        for (int index = 0; index < holdings.size(); index++) {
            Journey.Holding holding = holdings.get(index);
            LocalDate end =
                    index + 1 < holdings.size() ? holdings.get(index + 1).from() : journey.closes;
            for (Post.Turn turn : holding.post().turns()) {
                LocalDate turnEnds = holding.post().endOf(turn);
                boolean over = turnEnds != null && !turnEnds.isAfter(holding.from());
                boolean later = end != null && !turn.from().isBefore(end);
                if (!over && !later) {
                    boolean inherited = turn.from().isAfter(holding.from());
                    starts.add(new Start(
                            turn.worker(),
                            inherited ? turn.from() : holding.from(),
                            inherited ? turn.reason() : holding.reason()));
                }
            }
        }
        return starts;
    }

    private static List<Start> withoutShort(List<Start> starts, LocalDate closes) {
        List<Start> kept = new ArrayList<>();
        for (Start start : starts) {
            Start before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before != null && (before.worker().equals(start.worker()) || outlasts(before, start, closes))) {
                continue;
            }
            if (before != null && start.from().isBefore(before.from().plusDays(SHORTEST_DAYS))) {
                kept.remove(kept.size() - 1);
                addUnlessSame(kept, new Start(start.worker(), before.from(), before.reason()));
            } else {
                kept.add(start);
            }
        }
        return kept;
    }

    /** Whether the case closes so soon that the worker of before sees it to its end, and is still there to do so. */
    private static boolean outlasts(Start before, Start next, LocalDate closes) {
        return closes != null
                && next.from().plusDays(SHORTEST_DAYS).isAfter(closes)
                && before.worker().isEmployedOn(closes);
    }

    private static void addUnlessSame(List<Start> kept, Start start) {
        boolean same = !kept.isEmpty() && kept.get(kept.size() - 1).worker().equals(start.worker());
        if (!same) {
            kept.add(start);
        }
    }
}
