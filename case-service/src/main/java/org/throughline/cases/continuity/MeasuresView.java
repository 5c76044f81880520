package org.throughline.cases.continuity;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Measure;
import org.throughline.cases.continuity.rule.Span;
import org.throughline.cases.continuity.rule.Unit;

/**
 * The measures.
 *
 * @param items one for each measure
 */
@Schema(name = "ContinuityMeasures")
record MeasuresView(List<MeasureView> items) {

    /**
     * A measure.
     *
     * @param measure its code
     * @param unit what it counts in
     * @param definition what it says
     * @param window the window that belongs to it; null where whoever asks chooses one
     * @param bands into which its values are put
     * @param version the edition of the definition
     * @param source where it comes from
     */
    @Schema(name = "ContinuityMeasure")
    record MeasureView(
            Measure measure,
            Unit unit,
            String definition,
            @Schema(nullable = true) Span window,
            List<String> bands,
            String version,
            String source) {

        static MeasureView of(Measure measure) {
            return new MeasureView(
                    measure,
                    measure.unit(),
                    measure.definition(),
                    measure.fixed(),
                    measure.unit().labels(),
                    measure.version(),
                    measure.source());
        }
    }

    static MeasuresView all() {
        return new MeasuresView(Stream.of(Measure.values()).map(MeasureView::of).toList());
    }
}
