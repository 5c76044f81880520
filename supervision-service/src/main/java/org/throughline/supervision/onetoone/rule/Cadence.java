package org.throughline.supervision.onetoone.rule;

import java.time.LocalDate;
import java.util.Map;
import org.throughline.contracts.codes.WorkerRole;

/**
 * How often a worker has one-to-one supervision, from a day on.
 *
 * @param version the name of this set
 * @param effectiveFrom the first day on which a stretch may begin under it
 * @param source where it comes from
 * @param days days between two, for everybody else
 * @param asyeFirstDays days in the first weeks of the assessed and supported year
 * @param asyeFirstWeeks how many weeks those are
 * @param asyeThenDays days from then
 * @param asyeThenMonths until so many months of that year
 * @param byRole days for a role where they differ
 */
public record Cadence(
        String version,
        LocalDate effectiveFrom,
        String source,
        int days,
        int asyeFirstDays,
        int asyeFirstWeeks,
        int asyeThenDays,
        int asyeThenMonths,
        Map<WorkerRole, Integer> byRole) {

    /** Where a council sets none: four weeks; weekly in the first six weeks of the year, then two weeks to six months. */
    public static final Cadence STANDARD = new Cadence(
            "standard-1",
            LocalDate.EPOCH,
            "Throughline standard: one-to-one supervision, a local standard",
            28,
            7,
            6,
            14,
            6,
            Map.of());

    /** Refuses what nobody can keep. */
    public Cadence {
        if (days < 1
                || asyeFirstDays < 1
                || asyeThenDays < 1
                || byRole.values().stream().anyMatch(each -> each < 1)) {
            throw new IllegalArgumentException("a cadence of set " + version + " must be a day at least");
        }
    }
}
