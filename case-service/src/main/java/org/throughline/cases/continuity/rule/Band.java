package org.throughline.cases.continuity.rule;

import java.math.BigDecimal;

/**
 * How many children have a value in a range.
 *
 * @param label its name
 * @param from the lowest value in it
 * @param below the first value above it; null where it has no upper end
 * @param children how many
 */
public record Band(String label, BigDecimal from, BigDecimal below, long children) {}
