package org.throughline.cases.continuity.rule;

import java.util.List;

/**
 * What the measures say of a group of children.
 *
 * @param children how many children
 * @param figures one for each measure, in their order
 * @param causes why keyworkers changed, the most frequent reason first
 */
public record GroupContinuity(long children, List<GroupFigure> figures, List<Cause> causes) {

    /** The figure of a measure. */
    public GroupFigure figure(Measure measure) {
        return figures.get(measure.ordinal());
    }
}
