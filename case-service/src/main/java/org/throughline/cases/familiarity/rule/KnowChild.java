package org.throughline.cases.familiarity.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Weighs what has passed between workers and a child: plain Java, no clock and no database. */
public final class KnowChild {

    private static final Comparator<Familiarity> BEST_FIRST =
            Comparator.comparing(Familiarity::points).reversed().thenComparing(Familiarity::workerId);

    private KnowChild() {}

    /**
     * How well each worker of the facts knows the child on a day, best first. Facts of other children and of later days count
     * for nothing; a fact more never lowers anybody; the order of the facts does not matter.
     */
    public static List<Familiarity> on(LocalDate day, UUID childId, Collection<Fact> facts, Weights weights) {
        var fade = new Fade(day, weights);
        Map<UUID, List<Fact>> byWorker = facts.stream()
                .filter(fact -> fact.childId().equals(childId) && fade.isKnown(fact))
                .collect(Collectors.groupingBy(Fact::workerId));
        return byWorker.entrySet().stream()
                .map(worker -> familiarity(worker.getKey(), worker.getValue(), fade))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Familiarity familiarity(UUID workerId, List<Fact> facts, Fade fade) {
        var byEvidence = new EnumMap<Evidence, Sum>(Evidence.class);
        facts.forEach(fact -> byEvidence
                .computeIfAbsent(fact.evidence(), evidence -> new Sum())
                .add(fade.count(fact), fade.last(fact), fade.thousandths(fact)));
        List<Reason> reasons = byEvidence.entrySet().stream()
                .map(entry -> entry.getValue().reason(entry.getKey()))
                .sorted(Comparator.comparing(Reason::points).reversed().thenComparing(Reason::code))
                .toList();
        long all =
                byEvidence.values().stream().mapToLong(sum -> sum.thousandths).sum();
        return new Familiarity(workerId, Fade.points(all), reasons);
    }

    private static final class Sum {

        private int count;
        private LocalDate last = LocalDate.MIN;
        private long thousandths;

        void add(int more, LocalDate day, long worth) {
            count += more;
            last = day.isAfter(last) ? day : last;
            thousandths += worth;
        }

        Reason reason(Evidence code) {
            return new Reason(code, count, last, Fade.points(thousandths));
        }
    }
}
