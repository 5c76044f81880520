package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;

/**
 * What the children would do to a load, before anything is done.
 *
 * @param before the load without them
 * @param after the load with them
 * @param limit up to how many cases for each full-time equivalent there is room
 * @param within whether the load with them stays within the limit
 */
public record LoadEffect(Load before, Load after, BigDecimal limit, boolean within) {

    static LoadEffect of(Load before, Load after, BigDecimal limit) {
        return new LoadEffect(before, after, limit, after.within(limit));
    }
}
