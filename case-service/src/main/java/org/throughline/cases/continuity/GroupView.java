package org.throughline.cases.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Band;
import org.throughline.cases.continuity.rule.GroupContinuity;
import org.throughline.cases.continuity.rule.GroupFigure;
import org.throughline.cases.continuity.rule.Measure;
import org.throughline.cases.continuity.rule.Undefined;

/**
 * The continuity of many children's relationships.
 *
 * @param asOf the last day that counts
 * @param window the days that were asked for
 * @param children how many children belong to the group
 * @param figures one for each measure
 */
@Schema(name = "GroupContinuity")
record GroupView(LocalDate asOf, WindowView window, long children, List<FigureOfGroup> figures) {

    /**
     * A measure of a group.
     *
     * @param measure which: GET /v1/continuity/measures defines it
     * @param version the edition of that definition
     * @param window the days it looks at
     * @param children of how many children it says something
     * @param undefined of how many it says nothing, by reason
     * @param mean the mean of the children's values; null where there are none
     * @param pooled the share over everything that was counted of all children; null for counts and days
     * @param bands how many children have a value in which range
     */
    @Schema(name = "GroupContinuityFigure")
    record FigureOfGroup(
            Measure measure,
            String version,
            WindowView window,
            long children,
            Map<Undefined, Long> undefined,
            @Schema(nullable = true) BigDecimal mean,
            @Schema(nullable = true) BigDecimal pooled,
            List<Band> bands) {

        static FigureOfGroup of(GroupFigure figure) {
            return new FigureOfGroup(
                    figure.measure(),
                    figure.measure().version(),
                    WindowView.of(figure.window()),
                    figure.children(),
                    figure.undefined(),
                    figure.mean(),
                    figure.pooled(),
                    figure.bands());
        }
    }

    static GroupView of(GroupContinuity group, Asked asked) {
        return new GroupView(
                asked.asOf(),
                WindowView.of(asked.window()),
                group.children(),
                group.figures().stream().map(FigureOfGroup::of).toList());
    }
}
