package org.throughline.workforce.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod held against its rule on one day: every requirement is in exactly one of the three lists.
 *
 * @param rule the rule's name
 * @param asOf the day
 * @param met neither too little nor too much
 * @param missing less than needed
 * @param over more than allowed
 */
public record Composition(String rule, LocalDate asOf, List<Finding> met, List<Finding> missing, List<Finding> over) {

    /**
     * Checks a pod.
     *
     * @param times all that was held in the pod up to the day; later times may be among them and do not count
     * @throws IllegalArgumentException where the pod was not yet formed on the day
     */
    public static Composition of(CompositionRule rule, LocalDate formedOn, List<SeatTime> times, LocalDate asOf) {
        if (asOf.isBefore(formedOn)) {
            throw new IllegalArgumentException("the pod is formed after the day asked about");
        }
        return new Composition(
                rule.name(),
                asOf,
                findings(rule, Standing.MET, formedOn, times, asOf),
                findings(rule, Standing.MISSING, formedOn, times, asOf),
                findings(rule, Standing.OVER, formedOn, times, asOf));
    }

    private static List<Finding> findings(
            CompositionRule rule, Standing wanted, LocalDate formedOn, List<SeatTime> times, LocalDate asOf) {
        return rule.requirements().stream()
                .filter(requirement -> requirement.standing(requirement.presentOn(asOf, times)) == wanted)
                .map(requirement -> finding(requirement, wanted, formedOn, times, asOf))
                .toList();
    }

    private static Finding finding(
            Requirement requirement, Standing standing, LocalDate formedOn, List<SeatTime> times, LocalDate asOf) {
        BigDecimal present = requirement.presentOn(asOf, times);
        return new Finding(
                requirement.seat(),
                requirement.measure(),
                requirement.needed(),
                requirement.most(),
                present,
                since(requirement, standing, formedOn, times, asOf));
    }

    /** Walks back over the days on which anything changed, as long as the requirement stood the same. */
    private static LocalDate since(
            Requirement requirement, Standing standing, LocalDate formedOn, List<SeatTime> times, LocalDate asOf) {
        List<LocalDate> changes = times.stream()
                .flatMap(time -> Stream.of(time.from(), time.to()))
                .filter(day -> day != null && day.isAfter(formedOn) && !day.isAfter(asOf))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        LocalDate since = asOf;
        for (LocalDate change : changes) {
            if (requirement.standing(requirement.presentOn(change, times)) != standing) {
                return since;
            }
            since = change;
        }
        return requirement.standing(requirement.presentOn(formedOn, times)) == standing ? formedOn : since;
    }
}
