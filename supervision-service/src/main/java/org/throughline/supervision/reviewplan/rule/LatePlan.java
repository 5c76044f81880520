package org.throughline.supervision.reviewplan.rule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The plan of a pod that cannot meet every date: the longest wait beyond a date is as short as the search finds it. A date that has
 * passed or is near, and was not announced, comes before those that were, as long as that can be: nobody is to hear of it too late.
 */
final class LatePlan {

    /** A date nearer than this is to be kept unless it was announced. */
    static final int NOTICE_DAYS = 14;

    private final PodToPlan pod;
    private final Timetable times;
    private final List<CaseClass> classes;

    private LatePlan(PodToPlan pod, Timetable times, List<CaseToPlan> fitting) {
        this.pod = pod;
        this.times = times;
        this.classes = CaseClass.of(fitting);
    }

    static Draft of(PodToPlan pod, Timetable times) {
        List<CaseToPlan> fitting = pod.cases().stream()
                .filter(planned -> planned.minutes() <= times.mostRoom())
                .toList();
        Draft draft = new LatePlan(pod, times, fitting).withLeastSlack();
        draft.catchUp();
        pod.cases().stream().filter(planned -> !fitting.contains(planned)).forEach(draft::leaveUnplanned);
        return draft;
    }

    /** With what was carried over in the first session, if that can be. */
    private Draft withLeastSlack() {
        long from = pod.from().toEpochDay();
        List<IntFunction<Slack>> wishes = List.of(
                days -> new Slack(days, from + NOTICE_DAYS, true),
                days -> Slack.inAll(days, true),
                days -> new Slack(days, from + NOTICE_DAYS, false),
                days -> Slack.inAll(days, false));
        Slack slack = wishes.stream()
                .map(this::least)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Draft(times, classes, search(slack).taken(), slack);
    }

    /** The fewest days of slack with which there is a plan: with all the days that are planned there is, if no wish stands against it. */
    private Slack least(IntFunction<Slack> wish) {
        int low = 0;
        int high = Math.toIntExact(ChronoUnit.DAYS.between(pod.from(), pod.until()));
        if (!search(wish.apply(high)).isPlan()) {
            return null;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (search(wish.apply(middle)).isPlan()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wish.apply(high);
    }

    private PlanSearch.Found search(Slack slack) {
        return PlanSearch.in(new Puzzle(times, classes, slack));
    }
}
