package org.throughline.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.supervision.reviewplan.rule.CaseToPlan;
import org.throughline.supervision.reviewplan.rule.PodToPlan;
import org.throughline.supervision.reviewplan.rule.ReviewPlanner;
import org.throughline.supervision.reviewplan.rule.Session;

/** How long the plan of twelve weeks takes: of one pod of 150 cases, and of every pod of a region and of England (67 cases each). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PlanReviewsBenchmark {

    private static final long SEED = 20_261_124L;
    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final int WEEKS = 12;

    /** How many pods, and how many cases in each. */
    @Param({"1x150", "600x67", "6000x67"})
    public String council;

    private List<PodToPlan> pods;

    /** Pods of which nine in ten have the minutes that they need, the same in every run. */
    @Setup
    public void draw() {
        var random = new SplittableRandom(SEED);
        String[] size = council.split("x");
        int cases = Integer.parseInt(size[1]);
        pods = IntStream.range(0, Integer.parseInt(size[0]))
                .mapToObj(i -> pod(random, cases))
                .toList();
    }

    /** Every pod's plan, one after the other; how many meet every date. */
    @Benchmark
    public long plan() {
        return pods.stream()
                .filter(pod -> ReviewPlanner.withoutMends(pod).meetsEveryDate())
                .count();
    }

    /** The same with what would mend the pods that cannot. */
    @Benchmark
    public long planAndMend() {
        return pods.stream()
                .filter(pod -> ReviewPlanner.plan(pod).meetsEveryDate())
                .count();
    }

    private static PodToPlan pod(SplittableRandom random, int size) {
        List<CaseToPlan> cases =
                IntStream.range(0, size).mapToObj(i -> toPlan(random)).toList();
        double aWeek = cases.stream()
                .mapToDouble(planned -> planned.minutes() * 7.0 / planned.limitDays())
                .sum();
        int minutes = (int) (aWeek * (random.nextInt(10) == 0 ? 1.1 : 1.6));
        int without = random.nextInt(WEEKS * 2);
        List<Session> sessions = IntStream.range(0, WEEKS)
                .mapToObj(week -> new Session(FROM.plusDays(1).plusWeeks(week), week == without ? 0 : minutes))
                .toList();
        return new PodToPlan(FROM, FROM.plusWeeks(WEEKS), cases, sessions, 10);
    }

    private static CaseToPlan toPlan(SplittableRandom random) {
        int limit = random.nextInt(4) == 0 ? 14 : 28;
        return new CaseToPlan(
                new UUID(random.nextLong(), random.nextLong()),
                FROM.plusDays(1 + random.nextInt(limit)),
                limit,
                15,
                random.nextInt(60),
                false,
                null,
                false);
    }
}
