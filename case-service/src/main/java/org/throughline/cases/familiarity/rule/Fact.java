package org.throughline.cases.familiarity.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One reason why a worker knows a child.
 *
 * @param childId the child
 * @param workerId the worker
 * @param evidence of what kind
 * @param from the day it happened, or the first day of a stretch
 * @param to first day no longer in the stretch; null while it lasts, and where it only happened
 */
public record Fact(UUID childId, UUID workerId, Evidence evidence, LocalDate from, LocalDate to) {

    /** Something that happened on a day. */
    public static Fact happened(UUID childId, UUID workerId, Evidence evidence, LocalDate on) {
        return new Fact(childId, workerId, evidence, on, null);
    }
}
