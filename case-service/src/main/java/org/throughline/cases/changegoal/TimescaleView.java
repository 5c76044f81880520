package org.throughline.cases.changegoal;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.changegoal.rule.ChildsTimescale;

/**
 * How long a wait is for this child.
 *
 * @param days from the day the goal was set to its last day
 * @param daysLived days the child had lived when it was set; null where the date of birth is not known
 * @param shareOfLife days / daysLived, to four places; null where it cannot be said
 */
@Schema(name = "ChildsTimescale")
public record TimescaleView(
        long days,
        @Schema(nullable = true) Long daysLived,
        @Schema(nullable = true) BigDecimal shareOfLife) {

    static TimescaleView of(ChildsTimescale timescale) {
        return new TimescaleView(timescale.days(), timescale.daysLived(), timescale.shareOfLife());
    }
}
