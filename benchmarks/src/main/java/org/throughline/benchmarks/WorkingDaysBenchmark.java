package org.throughline.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.platform.time.WorkingDays;

/** What a due date costs: the 45 working days of an assessment, over Christmas. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDaysBenchmark {

    private final WorkingDays workingDays = new WorkingDays();
    private final LocalDate referral = LocalDate.of(2026, 11, 23);

    /** One due date. */
    @Benchmark
    public LocalDate assessmentDue() {
        return workingDays.plus(referral, 45);
    }
}
