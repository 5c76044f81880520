package org.throughline.supervision.reviewplan.rule;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The plan of a pod that cannot meet every date: the longest wait beyond a date is as short as the search finds it. A date that is
 * near and was not announced slips only where that cannot be helped, so that nobody hears of it too late.
 */
final class LatePlan {

    /** A date nearer than this is to be kept unless it was announced. */
    static final int NOTICE_DAYS = 14;

    private final Timetable times;
    private final List<CaseClass> classes;
    private final int mostDays;

    private LatePlan(Timetable times, List<CaseClass> classes, int mostDays) {
        this.times = times;
        this.classes = classes;
        this.mostDays = mostDays;
    }

    static Draft of(PodToPlan pod, Timetable times) {
        List<CaseToPlan> fitting = pod.cases().stream()
                .filter(planned -> planned.minutes() <= times.mostRoom())
                .toList();
        int mostDays = Math.toIntExact(ChronoUnit.DAYS.between(pod.from(), pod.until()));
        Draft draft = new LatePlan(times, CaseClass.of(fitting), mostDays)
                .withLeastSlack(pod.from().toEpochDay() + NOTICE_DAYS);
        draft.catchUp();
        pod.cases().stream().filter(planned -> !fitting.contains(planned)).forEach(draft::leaveUnplanned);
        return draft;
    }

    private Draft withLeastSlack(long protectedBefore) {
        Slack least = least(protectedBefore);
        Slack slack = least == null ? least(Long.MIN_VALUE) : least;
        return new Draft(times, classes, search(slack).taken(), slack);
    }

    /** The fewest days of slack with which there is a plan: with all the days that are planned there is, if none is protected. */
    private Slack least(long protectedBefore) {
        int low = 0;
        int high = mostDays;
        if (!search(new Slack(high, protectedBefore, false)).isPlan()) {
            return null;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (search(new Slack(middle, protectedBefore, false)).isPlan()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Slack(high, protectedBefore, false);
    }

    private PlanSearch.Found search(Slack slack) {
        return PlanSearch.in(new Puzzle(times, classes, slack));
    }
}
