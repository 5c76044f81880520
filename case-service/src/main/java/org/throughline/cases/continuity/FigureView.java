package org.throughline.cases.continuity;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Figure;
import org.throughline.cases.continuity.rule.Measure;
import org.throughline.cases.continuity.rule.Ratio;
import org.throughline.cases.continuity.rule.Undefined;

/**
 * A measure of one child.
 *
 * @param measure which: GET /v1/continuity/measures defines it
 * @param version the edition of that definition
 * @param window the days it looks at
 * @param value what it says; shares to six places. Null where it says nothing
 * @param band the band that the value belongs to; null where there is no value
 * @param counted the exact numerator; null where there is no value
 * @param outOf the exact denominator, 1 for counts and days; null where there is no value
 * @param undefined why it says nothing; null where it does say something
 */
@Schema(name = "ContinuityFigure")
record FigureView(
        Measure measure,
        String version,
        WindowView window,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) String band,
        @Schema(nullable = true) Long counted,
        @Schema(nullable = true) Long outOf,
        @Schema(nullable = true) Undefined undefined) {

    static FigureView of(Figure figure) {
        Ratio ratio = figure.ratio();
        return new FigureView(
                figure.measure(),
                figure.measure().version(),
                WindowView.of(figure.window()),
                figure.value(),
                figure.band(),
                ratio == null ? null : ratio.counted(),
                ratio == null ? null : ratio.outOf(),
                figure.undefined());
    }
}
