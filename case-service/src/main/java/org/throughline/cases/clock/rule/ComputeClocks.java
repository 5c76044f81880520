package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.time.WorkingDays;

/** Every clock that the facts of a case have started, whatever the order in which they are told. */
public final class ComputeClocks {

    private static final Comparator<StatutoryClock> ORDER = Comparator.comparing(StatutoryClock::start)
            .thenComparing(StatutoryClock::kind)
            .thenComparing(StatutoryClock::step)
            .thenComparing(StatutoryClock::metOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StatutoryClock::stoppedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private record Key(ClockKind kind, Step step, LocalDate start) {}

    private ComputeClocks() {}

    /** The clocks in the order of their starts; one for each kind, step and start. */
    public static List<StatutoryClock> of(CaseFacts facts, RuleBook rules, WorkingDays calendar) {
        var chain = new Chain(rules, calendar);
        List<StatutoryClock> all = Stream.concat(
                        new ProtectionClocks(facts, chain).all(), new CareClocks(facts, chain).all())
                .sorted(ORDER)
                .toList();
        var seen = new HashSet<Key>();
        var each = new ArrayList<StatutoryClock>();
        for (StatutoryClock clock : all) {
            if (seen.add(new Key(clock.kind(), clock.step(), clock.start()))) {
                each.add(clock);
            }
        }
        return each;
    }
}
