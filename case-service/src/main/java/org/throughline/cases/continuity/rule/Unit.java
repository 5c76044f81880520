package org.throughline.cases.continuity.rule;

import java.util.Arrays;
import java.util.List;

/** What a measure counts in, and into which bands its values are put. */
public enum Unit {
    /** People or changes: none, one, two, three or more. */
    COUNT(0, 1, 2, 3),
    /** Days: up to a quarter of a year, half, a year, longer. */
    DAYS(0, 91, 183, 365),
    /** Between 0 and 1, in quarters; 1 itself apart, since it means without exception. */
    SHARE(0, 0.25, 0.5, 0.75, 1);

    private static final long MILLION = 1_000_000;

    private final List<Long> floors;

    Unit(double... floors) {
        this.floors = Arrays.stream(floors)
                .mapToObj(floor -> Math.round(floor * MILLION))
                .toList();
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
