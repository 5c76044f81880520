package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.contracts.codes.SlipCause;

/**
 * Plans the group supervisions of a pod so that every case is discussed by its review-due date, again and again: after a discussion
 * the next is due within the case's limit. Whenever a plan meets every date, this one does. That is exact where the search ends by
 * itself ({@link Proof}). Cases that need the same are told apart by nothing but their dates, so that few limits and lengths make a
 * short search; with as many of them as cases the question is NP-hard (packing a single session is) and the search may give up, and
 * says so. Where dates must slip, the longest wait is as short as can be found, and what was not announced two weeks before goes first.
 */
public final class ReviewPlanner {

    private ReviewPlanner() {}

    /** The plan; the same for the same cases and sessions, in whatever order they come. */
    public static ReviewPlan plan(PodToPlan pod) {
        ReviewPlan plan = withoutMends(pod);
        boolean minutesAreTheTrouble = plan.proof() != Proof.PLAN;
        boolean neverInTime = plan.slips().stream().anyMatch(slip -> slip.cause() == SlipCause.NO_SESSION_IN_TIME);
        return minutesAreTheTrouble || neverInTime
                ? new ReviewPlan(
                        plan.from(),
                        plan.until(),
                        plan.weeks(),
                        plan.slips(),
                        plan.proof(),
                        plan.shortage(),
                        new FindMends(pod).find(minutesAreTheTrouble))
                : plan;
    }

    /** The same plan, without looking for what would mend it: that takes longer than the plan. */
    public static ReviewPlan withoutMends(PodToPlan pod) {
        var times = new Timetable(pod);
        List<CaseClass> classes = CaseClass.of(pod.cases());
        requireLimitsKept(pod, times);
        var puzzle = new Puzzle(times, classes, Slack.NONE);
        PlanSearch.Found found = PlanSearch.in(puzzle);
        Draft draft = found.isPlan() ? inTime(pod, times, classes, found) : LatePlan.of(pod, times);
        draft.leaveOutWhatCanWait();
        new Preferences(draft).follow();
        return new ReviewPlan(
                pod.from(),
                pod.until(),
                weeks(pod, draft),
                draft.cases.stream()
                        .flatMap(c -> c.slips(pod.from().toEpochDay()).stream())
                        .sorted(Slip.EARLIEST_FIRST)
                        .toList(),
                found.proof(),
                found.isPlan() ? null : Shortage.of(puzzle, times),
                Mends.NONE_NEEDED);
    }

    private static void requireLimitsKept(PodToPlan pod, Timetable times) {
        if (times.sessions() > 0
                && pod.cases().stream()
                        .anyMatch(c -> c.reviewDue().isAfter(times.date(0).plusDays(c.limitDays())))) {
            throw new IllegalArgumentException("a case is due later than its limit allows");
        }
    }

    private static Draft inTime(PodToPlan pod, Timetable times, List<CaseClass> classes, PlanSearch.Found found) {
        if (pod.cases().stream().anyMatch(CaseToPlan::carriedOver)) {
            var carriedFirst = Slack.inAll(0, true);
            PlanSearch.Found first = PlanSearch.in(new Puzzle(times, classes, carriedFirst));
            if (first.isPlan()) {
                return new Draft(times, classes, first.taken(), carriedFirst);
            }
        }
        return new Draft(times, classes, found.taken(), Slack.NONE);
    }

    private static List<Week> weeks(PodToPlan pod, Draft draft) {
        Map<Integer, List<Discussion>> bySession = IntStream.range(0, draft.times.sessions())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), s -> discussions(draft, s)));
        int place = 0;
        var weeks = new ArrayList<Week>();
        for (Session session : pod.sessions()) {
            int room = pod.room(session.minutes());
            weeks.add(new Week(
                    session.day(),
                    session.minutes(),
                    session.minutes() - room,
                    room > 0 ? bySession.get(place++) : List.of()));
        }
        return List.copyOf(weeks);
    }

    private static List<Discussion> discussions(Draft draft, int session) {
        return draft.cases.stream()
                .filter(c -> c.isIn(session))
                .sorted(order(draft, session))
                .map(c -> discussion(draft, c, session))
                .toList();
    }

    private static Comparator<PlannedCase> order(Draft draft, int session) {
        return Comparator.comparing((PlannedCase c) -> !(session == 0 && c.planned.carriedOver()))
                .thenComparingLong(c -> c.dueOf(c.sessions().indexOf(session)))
                .thenComparing(c -> c.planned, CaseToPlan.FIRST_DUE_FIRST);
    }

    private static Discussion discussion(Draft draft, PlannedCase c, int session) {
        int k = c.sessions().indexOf(session);
        return new Discussion(
                c.planned.caseId(),
                LocalDate.ofEpochDay(c.dueOf(k)),
                c.planned.minutes(),
                k == 0 && c.planned.carriedOver(),
                draft.times.isAfterSession(c.dueOf(k), session));
    }
}
