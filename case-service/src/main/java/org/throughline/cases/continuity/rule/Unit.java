package org.throughline.cases.continuity.rule;

import java.util.List;

/** What a measure counts in, and into which bands its values are put. */
public enum Unit {
    /** People or changes: none, one, two, three or more. */
    COUNT(List.of("0", "1", "2", "3+"), List.of(0L, 1_000_000L, 2_000_000L, 3_000_000L)),
    /** Days: up to a quarter of a year, half, a year, longer. */
    DAYS(List.of("under 91", "91 to 182", "183 to 364", "365+"), List.of(0L, 91_000_000L, 183_000_000L, 365_000_000L)),
    /** Between 0 and 1, in quarters; 1 itself apart, since it means without exception. */
    SHARE(
            List.of("under 0.25", "0.25 to under 0.5", "0.5 to under 0.75", "0.75 to under 1", "1"),
            List.of(0L, 250_000L, 500_000L, 750_000L, 1_000_000L));

    private final List<String> labels;
    private final List<Long> floors;

    Unit(List<String> labels, List<Long> floors) {
        this.labels = labels;
        this.floors = floors;
    }

    /** The names of the bands, ascending. */
    public List<String> labels() {
        return labels;
    }

    /** The lowest value of each band, in millionths, ascending. */
    public List<Long> floors() {
        return floors;
    }

    /** The band of a value in millionths: the last whose floor it reaches. */
    public int band(long millionths) {
        int band = 0;
        while (band + 1 < floors.size() && millionths >= floors.get(band + 1)) {
            band++;
        }
        return band;
    }
}
