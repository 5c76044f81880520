package org.throughline.cases.continuityplan.rule;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A worker who could follow.
 *
 * @param workerId the worker
 * @param familiarity how well the children know the worker, in points, summed over those of the proposal
 * @param unwanted whether one of the children asked for anybody but this worker
 * @param casesBefore cases on the worker's hands, with what this plan proposes elsewhere
 * @param casesAfter the same with these
 * @param perFteAfter {@code casesAfter} for each full-time equivalent, to two places
 * @param withinLimit whether that stays within the council's limit
 */
public record Successor(
        UUID workerId,
        BigDecimal familiarity,
        boolean unwanted,
        int casesBefore,
        int casesAfter,
        BigDecimal perFteAfter,
        boolean withinLimit) {}
