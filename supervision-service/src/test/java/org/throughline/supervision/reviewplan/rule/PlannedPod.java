package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A pod for worked examples: it meets each Tuesday from 1 December 2026, and days are counted from then. */
final class PlannedPod {

    static final LocalDate START = LocalDate.parse("2026-12-01");

    private final List<Session> sessions = new ArrayList<>();
    private final List<CaseToPlan> cases = new ArrayList<>();
    private int keptPercent;

    private PlannedPod() {}

    /** Meets so many minutes in each week; 0 for a week without. */
    static PlannedPod meeting(int... minutes) {
        var pod = new PlannedPod();
        IntStream.range(0, minutes.length)
                .forEach(week -> pod.sessions.add(new Session(START.plusWeeks(week), minutes[week])));
        return pod;
    }

    static PlannedPod meetingFor(int weeks, int minutes) {
        return meeting(IntStream.generate(() -> minutes).limit(weeks).toArray());
    }

    PlannedPod keeping(int percent) {
        keptPercent = percent;
        return this;
    }

    PlannedPod with(CaseToPlan... more) {
        cases.addAll(Arrays.asList(more));
        return this;
    }

    PodToPlan pod() {
        return new PodToPlan(START, START.plusWeeks(sessions.size()), cases, sessions, keptPercent);
    }

    ReviewPlan plan() {
        return ReviewPlanner.plan(pod());
    }

    /** A case of fifteen minutes that is due so many days after the start. */
    static CaseToPlan due(int number, int days, int limitDays) {
        return of(number, days, limitDays, 15);
    }

    static CaseToPlan of(int number, int days, int limitDays, int minutes) {
        return new CaseToPlan(id(number), START.plusDays(days), limitDays, minutes, 0, false, null, false);
    }

    static CaseToPlan drifting(CaseToPlan c, int drift) {
        return new CaseToPlan(
                c.caseId(), c.reviewDue(), c.limitDays(), c.minutes(), drift, c.carriedOver(), c.siblings(), false);
    }

    static CaseToPlan carriedOver(CaseToPlan c) {
        return new CaseToPlan(
                c.caseId(), c.reviewDue(), c.limitDays(), c.minutes(), c.drift(), true, c.siblings(), false);
    }

    static CaseToPlan sibling(CaseToPlan c) {
        return new CaseToPlan(
                c.caseId(), c.reviewDue(), c.limitDays(), c.minutes(), c.drift(), false, new UUID(9, 9), false);
    }

    static CaseToPlan announced(CaseToPlan c) {
        return new CaseToPlan(c.caseId(), c.reviewDue(), c.limitDays(), c.minutes(), c.drift(), false, null, true);
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** The numbers of the cases of each week, in order. */
    static List<List<Integer>> weeks(ReviewPlan plan) {
        return plan.weeks().stream()
                .map(week -> week.discussions().stream()
                        .map(discussion -> (int) discussion.caseId().getLeastSignificantBits())
                        .toList())
                .toList();
    }
}
