package org.throughline.supervision.driftreview;

import java.util.List;

/**
 * What hangs on a review.
 *
 * @param decisions the decisions that stand, in order
 * @param actions what it agreed, in order
 * @param carriedOver open actions of earlier reviews of the case
 * @param differing what those who were there see otherwise
 */
record ReviewParts(
        List<Decision> decisions,
        List<CaseAction> actions,
        List<CaseAction> carriedOver,
        List<DifferingView> differing) {}
