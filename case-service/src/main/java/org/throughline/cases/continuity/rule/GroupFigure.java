package org.throughline.cases.continuity.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A measure of a group of children.
 *
 * @param measure which
 * @param window the days it looks at
 * @param children of how many children it says something
 * @param undefined of how many it says nothing, by reason
 * @param mean the mean of the children's values, to six places; null where there are none
 * @param pooled the share over everything that was counted of all children; null for counts, and where there is nothing
 * @param bands how the children's values are spread
 */
public record GroupFigure(
        Measure measure,
        Window window,
        long children,
        Map<Undefined, Long> undefined,
        BigDecimal mean,
        BigDecimal pooled,
        List<Band> bands) {}
