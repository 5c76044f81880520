package org.throughline.cases.transfer.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of a hand-over that was done for a child.
 *
 * @param caseId the child's case
 * @param step the step
 * @param on the day
 * @param by the worker
 */
public record StepDone(UUID caseId, HandOverStep step, LocalDate on, UUID by) {}
