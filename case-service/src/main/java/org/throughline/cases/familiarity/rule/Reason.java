package org.throughline.cases.familiarity.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one kind of evidence adds.
 *
 * @param code the kind
 * @param count how many times it happened; for a stretch, how many days it has lasted
 * @param last the latest day of it
 * @param points what it adds, faded by time, to three places
 */
public record Reason(Evidence code, int count, LocalDate last, BigDecimal points) {}
