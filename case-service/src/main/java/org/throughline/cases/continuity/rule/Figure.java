package org.throughline.cases.continuity.rule;

import java.math.BigDecimal;

/**
 * A measure of one child.
 *
 * @param measure which
 * @param window the days it looks at
 * @param ratio what it says, exact; a count is out of one. Null where it says nothing
 * @param undefined why it says nothing; null where it does say something
 */
public record Figure(Measure measure, Window window, Ratio ratio, Undefined undefined) {

    static Figure of(Measure measure, Window window, Ratio ratio) {
        return new Figure(measure, window, ratio, null);
    }

    static Figure none(Measure measure, Window window, Undefined because) {
        return new Figure(measure, window, null, because);
    }

    /** To six places, counts and days as whole numbers; null where it says nothing. */
    public BigDecimal value() {
        if (ratio == null) {
            return null;
        }
        return measure.unit() == Unit.SHARE ? ratio.value() : BigDecimal.valueOf(ratio.counted());
    }

    /** The name of the band that the value belongs to; null where it says nothing. */
    public String band() {
        return ratio == null ? null : measure.unit().labels().get(measure.unit().band(ratio.millionths()));
    }

    /** Whether it says something. */
    public boolean isDefined() {
        return ratio != null;
    }
}
