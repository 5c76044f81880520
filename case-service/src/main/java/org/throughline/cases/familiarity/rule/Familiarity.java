package org.throughline.cases.familiarity.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How well a worker knows a child.
 *
 * @param workerId the worker
 * @param points the sum of the reasons' points; 0 where they never met
 * @param reasons what it is made of, the weightiest first
 */
public record Familiarity(UUID workerId, BigDecimal points, List<Reason> reasons) {

    /** A worker who does not know the child. */
    public static Familiarity none(UUID workerId) {
        return new Familiarity(workerId, BigDecimal.ZERO, List.of());
    }
}
