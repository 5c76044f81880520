package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ChangeReason;

/** Adds up children, one after another, in any order: what it keeps does not grow with their number. */
public final class SumUp {

    private final List<Tally> tallies;
    private final Map<ChangeReason, Cause> causes = new EnumMap<>(ChangeReason.class);
    private long children;

    /** For the measures of this window up to this day. */
    public SumUp(Span asked, LocalDate asOf) {
        tallies = Stream.of(Measure.values())
                .map(measure -> new Tally(measure, measure.span(asked).until(asOf)))
                .toList();
    }

    /** One child more. */
    public void add(ChildContinuity child) {
        children++;
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).add(child.figures().get(i));
        }
        child.changes()
                .forEach(change -> causes.merge(
                        change.reason(), new Cause(change.reason(), 1, change.byTransfer() ? 1 : 0), SumUp::together));
    }

    /** What they make together. */
    public GroupContinuity result() {
        return new GroupContinuity(
                children,
                tallies.stream().map(Tally::figure).toList(),
                causes.values().stream()
                        .sorted(Comparator.comparing(Cause::changes).reversed().thenComparing(Cause::reason))
                        .toList());
    }

    private static Cause together(Cause one, Cause other) {
        return new Cause(one.reason(), one.changes() + other.changes(), one.byTransfer() + other.byTransfer());
    }
}
