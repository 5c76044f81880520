package org.throughline.stack.demo.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Spell;

/**
 * How many workers children had in the twelve months before a day, and why workers changed in that time.
 *
 * @param before the day after the last day counted
 * @param children how many children were counted
 * @param one children with one worker in the time; {@code two} and {@code threeOrMore} alike, distinct workers
 * @param changes by the reason of the new spell; a first contact is no change and is left out
 */
public record Continuity(
        LocalDate before, int children, int one, int two, int threeOrMore, Map<ChangeReason, Integer> changes) {
    /** Counts the cases that the filter lets through. */
    public static Continuity inYearBefore(LocalDate before, List<CaseHistory> cases, Predicate<CaseHistory> counted) {
        LocalDate first = before.minusMonths(12);
        int[] bands = new int[3];
        Map<ChangeReason, Integer> changes = new EnumMap<>(ChangeReason.class);
        for (CaseHistory history : cases) {
            if (!counted.test(history)) {
                continue;
            }
            long workers = history.spells().stream()
                    .filter(spell -> spell.touches(first, before))
                    .map(Spell::worker)
                    .distinct()
                    .count();
            bands[(int) Math.min(3, Math.max(1, workers)) - 1]++;
            history.spells().stream()
                    .filter(spell ->
                            !spell.from().isBefore(first) && spell.from().isBefore(before))
                    .filter(spell -> spell.reason() != ChangeReason.FCONTA)
                    .forEach(spell -> changes.merge(spell.reason(), 1, Integer::sum));
        }
        return new Continuity(before, bands[0] + bands[1] + bands[2], bands[0], bands[1], bands[2], changes);
    }

    /** Share of the children with three workers or more. */
    public double shareOfThreeOrMore() {
        return (double) threeOrMore / children;
    }

    /** Share of the children with one worker. */
    public double shareOfOne() {
        return (double) one / children;
    }

    /** All changes. */
    public int allChanges() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Changes for one child in the year. */
    public double changesPerChild() {
        return (double) allChanges() / children;
    }

    /** Share of one reason among all changes. */
    public double share(ChangeReason reason) {
        return (double) changes.getOrDefault(reason, 0) / Math.max(1, allChanges());
    }
}
