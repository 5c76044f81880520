package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.platform.time.WorkingDays;

/**
 * A year of one made-up pod, week by week: every Monday it plans, tells of dates at risk, meets and discusses what the plan says.
 * Bank holidays and leave have no session; the manager is away in June and a deputy leads half as long; two workers leave, and their
 * cases are watched closer and talked about longer; in autumn three cases in ten come on top.
 */
final class YearOfAPod {

    static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    static final int WEEKS = 52;
    private static final LocalDate AUTUMN = LocalDate.parse("2026-09-07");
    private static final List<LocalDate> LEAVE =
            List.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-08-10"), LocalDate.parse("2026-12-21"));
    static final List<LocalDate> LEAVERS = List.of(LocalDate.parse("2026-04-13"), LocalDate.parse("2026-10-05"));
    private static final LocalDate ABSENCE_KNOWN = LocalDate.parse("2026-04-20");
    private static final int MINUTES = 120;
    private static final int KEPT = 10;
    private static final int CASES = 14;
    private static final int MORE_IN_AUTUMN = 4;

    private final Random random;
    private final WorkingDays calendar = new WorkingDays();
    private final Map<UUID, CaseToPlan> cases = new TreeMap<>();
    private final Map<UUID, Integer> closeReviewsLeft = new HashMap<>();
    private final Map<String, LocalDate> announced = new HashMap<>();
    private final List<YearReport.Week> weeks = new ArrayList<>();
    private final Set<YearReport.Missed> missed = new LinkedHashSet<>();

    private YearOfAPod(Random random) {
        this.random = random;
    }

    static YearReport lived(Random random) {
        var year = new YearOfAPod(random);
        for (int i = 0; i < CASES; i++) {
            year.open(FIRST, 1 + year.random.nextInt(28));
        }
        for (int week = 0; week < WEEKS; week++) {
            year.live(FIRST.plusWeeks(week));
        }
        return new YearReport(year.weeks, List.copyOf(year.missed));
    }

    private void live(LocalDate monday) {
        List<String> happened = new ArrayList<>();
        change(monday, happened);
        int told = tell(monday, ReviewPlanner.withoutMends(pod(monday, monday)));
        ReviewPlan plan = ReviewPlanner.plan(pod(monday, monday));
        Week meeting = plan.weeks().get(0);
        meeting.discussions().forEach(discussion -> discuss(discussion.caseId(), monday));
        told += tell(monday, ReviewPlanner.withoutMends(pod(monday, monday.plusDays(1))));
        cases.values().stream()
                .filter(planned -> planned.reviewDue().isBefore(monday.plusDays(7)))
                .forEach(planned -> missed.add(new YearReport.Missed(
                        planned.caseId(),
                        planned.reviewDue(),
                        announced.get(key(planned.caseId(), planned.reviewDue())))));
        weeks.add(new YearReport.Week(
                monday,
                meeting.minutes(),
                cases.size(),
                meeting.discussions().size(),
                plan.slips().size(),
                told,
                plan.mends().minutesMoreEachSession(),
                happened));
    }

    private void change(LocalDate monday, List<String> happened) {
        if (sessionOf(monday).minutes() == 0) {
            happened.add(LEAVE.contains(monday) ? "leave" : "bank holiday");
        } else if (sessionOf(monday).minutes() < MINUTES) {
            happened.add("deputy leads");
        }
        if (random.nextInt(3) == 0) {
            UUID closed = any();
            cases.remove(closed);
            open(monday, 28);
            happened.add("one closed, one opened");
        }
        if (!monday.isBefore(AUTUMN) && monday.isBefore(AUTUMN.plusWeeks(MORE_IN_AUTUMN))) {
            open(monday, 28);
            happened.add("one more opened");
        }
        if (LEAVERS.contains(monday)) {
            for (int i = 0; i < 4; i++) {
                UUID left = any();
                CaseToPlan c = cases.get(left);
                closeReviewsLeft.put(left, 2);
                cases.put(left, new CaseToPlan(left, c.reviewDue(), c.limitDays(), 25, 3, false, null, false));
            }
            happened.add("a worker left");
        }
    }

    private void open(LocalDate on, int dueInDays) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        cases.put(id, new CaseToPlan(id, on.plusDays(dueInDays), 28, 15, 0, false, null, false));
    }

    /** What a review found decides the next date: three in twenty are of concern, and so is who has a new worker. */
    private void discuss(UUID id, LocalDate day) {
        CaseToPlan before = cases.get(id);
        int closeLeft = closeReviewsLeft.merge(id, 0, Integer::sum);
        closeReviewsLeft.put(id, Math.max(0, closeLeft - 1));
        int limit = closeLeft > 0 || random.nextInt(20) < 3 ? 14 : 28;
        cases.put(id, new CaseToPlan(id, day.plusDays(limit), limit, closeLeft > 1 ? 25 : 15, 0, false, null, false));
    }

    private int tell(LocalDate today, ReviewPlan plan) {
        int told = 0;
        for (Slip slip : plan.slips()) {
            boolean soon =
                    !slip.reviewDue().isBefore(today) && !slip.reviewDue().isAfter(today.plusDays(28));
            if (soon && announced.putIfAbsent(key(slip.caseId(), slip.reviewDue()), today) == null) {
                told++;
            }
        }
        return told;
    }

    /** The pod as it stands on a day, with the sessions from another on: the first may be over. */
    private PodToPlan pod(LocalDate from, LocalDate firstSession) {
        List<Session> sessions = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(from.plusWeeks(12)); day = day.plusWeeks(1)) {
            boolean known = !from.isBefore(ABSENCE_KNOWN);
            Session session = sessionOf(day);
            if (day.isBefore(firstSession)) {
                continue;
            }
            sessions.add(known || session.minutes() == 0 ? session : new Session(day, MINUTES));
        }
        List<CaseToPlan> open = cases.values().stream()
                .map(c -> announced.containsKey(key(c.caseId(), c.reviewDue())) ? told(c) : c)
                .toList();
        return new PodToPlan(from, from.plusWeeks(12), open, sessions, KEPT);
    }

    private Session sessionOf(LocalDate monday) {
        if (LEAVE.contains(monday) || !calendar.isWorkingDay(monday)) {
            return new Session(monday, 0);
        }
        return new Session(monday, monday.getMonthValue() == 6 ? MINUTES / 2 : MINUTES);
    }

    private static CaseToPlan told(CaseToPlan c) {
        return new CaseToPlan(
                c.caseId(), c.reviewDue(), c.limitDays(), c.minutes(), c.drift(), c.carriedOver(), c.siblings(), true);
    }

    private UUID any() {
        return new ArrayList<>(cases.keySet()).get(random.nextInt(cases.size()));
    }

    private static String key(UUID id, LocalDate due) {
        return id + " " + due;
    }
}
