package org.throughline.cases.voice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.voice.rule.Trend;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * How one child's rating of one quality went.
 *
 * @param quality one of the sixteen
 * @param label the same as children say it
 * @param times how often it was rated
 * @param firstOn the day of the first rating
 * @param first the first rating, 1 to 5
 * @param latestOn the day of the latest rating
 * @param latest the latest rating, 1 to 5
 * @param direction the latest against the one before
 */
@Schema(name = "RelationshipTrend")
public record TrendView(
        RelationshipQuality quality,
        String label,
        int times,
        LocalDate firstOn,
        int first,
        LocalDate latestOn,
        int latest,
        Trend.Direction direction) {

    static TrendView of(Trend trend) {
        return new TrendView(
                trend.quality(),
                trend.quality().childrensWords(),
                trend.times(),
                trend.firstOn(),
                trend.first(),
                trend.latestOn(),
                trend.latest(),
                trend.direction());
    }
}
