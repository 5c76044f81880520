package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the ranking looks at.
 *
 * @param on the day of the allocation
 * @param casesPerFte up to how many cases for each full-time equivalent a pod or worker has room
 * @param group the children
 * @param wanted what they need and wish, and who is excluded
 * @param pods the pods that hold cases
 */
public record AllocationFacts(
        LocalDate on, BigDecimal casesPerFte, SiblingGroup group, Wanted wanted, List<Pod> pods) {}
