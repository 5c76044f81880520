package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ClockKind;

/**
 * A clock of which was told that its last day is near or has passed, and nothing since.
 *
 * @param id the clock
 * @param kind what must happen
 * @param startedOn day 0
 * @param dueOn the last day in time
 */
public record RunningClock(UUID id, ClockKind kind, LocalDate startedOn, LocalDate dueOn) {}
