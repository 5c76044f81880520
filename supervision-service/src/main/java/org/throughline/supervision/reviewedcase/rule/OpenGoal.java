package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A change goal that has not ended.
 *
 * @param id the goal
 * @param setOn the day it was agreed
 * @param dueOn the last day for the change, as last agreed
 * @param lastMovedOn the last day on which somebody saw more progress than before; the day it was agreed where nobody has
 */
public record OpenGoal(UUID id, LocalDate setOn, LocalDate dueOn, LocalDate lastMovedOn) {}
