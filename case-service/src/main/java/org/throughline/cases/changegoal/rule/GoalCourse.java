package org.throughline.cases.changegoal.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.throughline.contracts.codes.ScoredBy;

/** Reads the scores of one goal: each view against itself, so that two views which differ do not look like movement. */
public final class GoalCourse {

    private GoalCourse() {}

    /**
     * How the goal goes. The order in which the scores come does not matter.
     *
     * @param setOn the day the goal was set
     * @param baseline where things stood on that day, 0 to 10
     * @param dueOn the last day for the change
     * @param scores every score since, of every view
     * @param today the day of reading, or the day it ended
     */
    public static GoalProgress of(
            LocalDate setOn, int baseline, LocalDate dueOn, Collection<Score> scores, LocalDate today) {
        var views = new ArrayList<Viewpoint>();
        LocalDate scored = null;
        LocalDate moved = setOn;
        for (ScoredBy by : ScoredBy.values()) {
            List<Score> own = scores.stream()
                    .filter(score -> score.by() == by)
                    .sorted(Comparator.comparing(Score::on))
                    .toList();
            if (!own.isEmpty()) {
                Viewpoint view = latest(baseline, own);
                views.add(view);
                scored = later(scored, view.on());
                moved = later(moved, lastMove(baseline, own, setOn));
            }
        }
        return new GoalProgress(
                List.copyOf(views),
                scored,
                moved,
                ChronoUnit.DAYS.between(moved, today),
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    private static Viewpoint latest(int baseline, List<Score> own) {
        Score latest = own.get(own.size() - 1);
        int before = own.size() == 1 ? baseline : own.get(own.size() - 2).score();
        return new Viewpoint(
                latest.by(),
                latest.on(),
                latest.score(),
                latest.score() - baseline,
                Viewpoint.Movement.of(before, latest.score()));
    }

    private static LocalDate lastMove(int baseline, List<Score> own, LocalDate setOn) {
        LocalDate moved = setOn;
        int before = baseline;
        for (Score score : own) {
            if (score.score() != before) {
                moved = score.on();
            }
            before = score.score();
        }
        return moved;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
