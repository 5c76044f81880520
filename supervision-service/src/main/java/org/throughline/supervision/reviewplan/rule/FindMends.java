package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The least that would let a pod meet its dates, by trying: more never hurts, so that halving finds it. */
final class FindMends {

    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_MIXTURES = 60;

    private final PodToPlan pod;

    FindMends(PodToPlan pod) {
        this.pod = pod;
    }

    /** The mends; the second says whether the minutes are the trouble, or only that the pod does not meet in time. */
    Mends find(boolean minutesAreTheTrouble) {
        return minutesAreTheTrouble
                ? new Mends(minutesMore(), anotherSession(), fewerCases())
                : new Mends(null, anotherSession(), List.of());
    }

    private Integer minutesMore() {
        int least = least(MOST_MINUTES, more -> minutesDo(pod.withMinutesMore(more)));
        return least > MOST_MINUTES ? null : least;
    }

    private Session anotherSession() {
        Predicate<PodToPlan> mended = tried -> minutesDo(tried) && meetsInTime(tried);
        Session best = null;
        List<LocalDate> days =
                pod.sessions().stream().map(Session::day).distinct().toList();
        for (LocalDate day : days) {
            IntFunction<PodToPlan> with = minutes -> pod.withSession(new Session(day, minutes));
            int most = best == null ? MOST_MINUTES : best.minutes() - 1;
            if (most > 0 && mended.test(with.apply(most))) {
                best = new Session(day, least(most, minutes -> mended.test(with.apply(minutes))));
            }
        }
        return best;
    }

    private List<UUID> fewerCases() {
        List<CaseClass> classes = CaseClass.of(pod.cases());
        int least = least(pod.cases().size(), fewer -> mixture(classes, fewer) != null);
        return mixture(classes, least).stream().map(CaseToPlan::caseId).toList();
    }

    /** So many cases without which the others can be in time: of each class the first due; null where there are none. */
    private List<CaseToPlan> mixture(List<CaseClass> classes, int fewer) {
        List<int[]> mixtures = new ArrayList<>();
        mix(mixtures, new int[classes.size()], 0, fewer, classes);
        return mixtures.stream()
                .map(counts -> IntStream.range(0, counts.length)
                        .boxed()
                        .flatMap(c -> classes.get(c).cases().stream().limit(counts[c]))
                        .toList())
                .filter(gone -> minutesDo(pod.without(gone)))
                .findFirst()
                .orElse(null);
    }

    private static void mix(List<int[]> mixtures, int[] counts, int c, int fewer, List<CaseClass> classes) {
        if (mixtures.size() >= MOST_MIXTURES) {
            return;
        }
        int most = Math.min(fewer, classes.get(c).cases().size());
        if (c == counts.length - 1) {
            if (most == fewer) {
                counts[c] = fewer;
                mixtures.add(counts.clone());
            }
            return;
        }
        for (int n = most; n >= 0; n--) {
            counts[c] = n;
            mix(mixtures, counts, c + 1, fewer - n, classes);
        }
    }

    private static boolean minutesDo(PodToPlan pod) {
        return PlanSearch.in(new Puzzle(new Timetable(pod), CaseClass.of(pod.cases()), Slack.NONE))
                .isPlan();
    }

    private static boolean meetsInTime(PodToPlan pod) {
        var times = new Timetable(pod);
        long from = pod.from().toEpochDay();
        return pod.cases().stream().allMatch(planned -> {
            long due = planned.reviewDue().toEpochDay();
            boolean first = due < from || due >= times.until() || times.lastBy(due) >= 0;
            return first
                    && IntStream.range(0, times.sessions()).allMatch(session -> {
                        long next = times.day(session) + planned.limitDays();
                        return next >= times.until() || times.lastBy(next) > session;
                    });
        });
    }

    /** The least number from 1 on that does; one more than {@code most} where none does. */
    private static int least(int most, IntPredicate does) {
        int high = 1;
        while (high <= most && !does.test(high)) {
            high *= 2;
        }
        int low = high / 2;
        if (high > most) {
            if (low >= most || !does.test(most)) {
                return most + 1;
            }
            high = most;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (does.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
