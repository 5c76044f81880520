package org.throughline.cases.continuity.rule;

import java.util.List;
import java.util.UUID;

/**
 * What the measures say of one child.
 *
 * @param childId the child
 * @param figures one for each measure, in their order
 * @param changes the keyworker changes of the window that was asked for, first to last
 * @param underCover how many contacts of that window were cover: they are not in the measures on contacts
 */
public record ChildContinuity(UUID childId, List<Figure> figures, List<Change> changes, long underCover) {

    /** The figure of a measure. */
    public Figure figure(Measure measure) {
        return figures.get(measure.ordinal());
    }
}
