package org.throughline.supervision.escalation.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something asked of the leadership pod that has no answer.
 *
 * @param id the escalation
 * @param neededBy the day by which an answer is needed
 * @param timesDeferred how many sessions had it on their agenda and gave no answer
 * @param raisedOn the day on which it was asked
 */
public record Waiting(UUID id, LocalDate neededBy, int timesDeferred, LocalDate raisedOn) {}
