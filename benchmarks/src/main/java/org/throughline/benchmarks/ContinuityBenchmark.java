package org.throughline.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.throughline.cases.continuity.rule.ChildContinuity;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.Contact;
import org.throughline.cases.continuity.rule.CoverTime;
import org.throughline.cases.continuity.rule.MeasureChild;
import org.throughline.cases.continuity.rule.OpenTime;
import org.throughline.cases.continuity.rule.Span;
import org.throughline.cases.continuity.rule.Spell;
import org.throughline.contracts.codes.ChangeReason;

/** How long all measures of one child take: three keyworkers, and the contacts of a year or of ten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ContinuityBenchmark {

    private static final LocalDate BEGAN = LocalDate.of(2025, 12, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final UUID CASE = new UUID(1, 1);

    /** A visit a fortnight; one nearly every day. */
    @Param({"25", "250"})
    public int contacts;

    private ChildFacts child;

    /** A child, the same in every run. */
    @Setup
    public void child() {
        List<Spell> spells = List.of(
                new Spell(CASE, worker(0), BEGAN, BEGAN.plusDays(90), ChangeReason.FCONTA, false),
                new Spell(CASE, worker(1), BEGAN.plusDays(90), BEGAN.plusDays(200), ChangeReason.LEFTRL, false),
                new Spell(CASE, worker(0), BEGAN.plusDays(200), null, ChangeReason.MANAGE, true));
        child = new ChildFacts(
                new UUID(3, 3),
                List.of(new OpenTime(CASE, BEGAN, null)),
                spells,
                List.of(new CoverTime(CASE, worker(2), BEGAN.plusDays(30), BEGAN.plusDays(45))),
                IntStream.range(0, contacts).mapToObj(this::contact).toList());
    }

    /** All measures once. */
    @Benchmark
    public ChildContinuity measure() {
        return MeasureChild.of(child, Span.LAST_12_MONTHS, AS_OF);
    }

    private Contact contact(int number) {
        LocalDate on = BEGAN.plusDays(number * 350L / contacts);
        return new Contact(
                CASE, on.atTime(10, 0).toInstant(ZoneOffset.UTC), on, List.of(worker(number % 3)), number % 7 > 0);
    }

    private static UUID worker(int number) {
        return new UUID(2, number);
    }
}
