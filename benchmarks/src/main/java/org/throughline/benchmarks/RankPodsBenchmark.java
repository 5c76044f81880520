package org.throughline.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.throughline.cases.allocation.rule.AllocationFacts;
import org.throughline.cases.allocation.rule.EarlierPod;
import org.throughline.cases.allocation.rule.Holder;
import org.throughline.cases.allocation.rule.OpenSibling;
import org.throughline.cases.allocation.rule.Pod;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.cases.allocation.rule.RankPods;
import org.throughline.cases.allocation.rule.SiblingGroup;
import org.throughline.cases.allocation.rule.Skills;
import org.throughline.cases.allocation.rule.Wanted;

/** How long the ranking of pods for a family of four takes in a council of 40 pods, and were all England one council. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RankPodsBenchmark {

    private static final long SEED = 20_261_123L;
    private static final int HOLDERS = 7;
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    /** A council; the whole of England. */
    @Param({"40", "600", "6000"})
    public int pods;

    private AllocationFacts facts;

    /** A council of so many pods, the same in every run. */
    @Setup
    public void council() {
        var random = new SplittableRandom(SEED);
        List<UUID> family = IntStream.range(0, 4).mapToObj(i -> id(random)).toList();
        List<Pod> all = IntStream.range(0, pods).mapToObj(i -> pod(random)).toList();
        UUID siblingsPod = all.get(pods / 2).podId();
        var group = new SiblingGroup(
                family,
                List.of(new OpenSibling(family.get(0), siblingsPod, null)),
                List.of(),
                List.of(new EarlierPod(family.get(1), all.get(0).podId(), ON.minusMonths(3))));
        facts = new AllocationFacts(ON, BigDecimal.valueOf(16), group, Wanted.NOTHING, all);
    }

    /** One ranking. */
    @Benchmark
    public Proposal rank() {
        return RankPods.rank(facts);
    }

    private static Pod pod(SplittableRandom random) {
        List<Holder> holders = IntStream.range(0, HOLDERS)
                .mapToObj(i -> new Holder(
                        id(random),
                        BigDecimal.ONE,
                        random.nextInt(20),
                        random.nextInt(30) == 0,
                        random.nextInt(15) == 0,
                        Skills.NONE))
                .toList();
        int cases = holders.stream().mapToInt(Holder::cases).sum();
        Set<UUID> managers = random.nextInt(20) > 0 ? Set.of(id(random)) : Set.of();
        return new Pod(id(random), ON.minusYears(1), managers, cases, holders);
    }

    private static UUID id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
