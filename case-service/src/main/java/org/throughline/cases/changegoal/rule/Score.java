package org.throughline.cases.changegoal.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ScoredBy;

/**
 * Where somebody sees a goal on a day. One score for each view and day.
 *
 * @param on the day
 * @param by whose view it is
 * @param score 0 (nothing has changed) to 10 (the goal is reached)
 */
public record Score(LocalDate on, ScoredBy by, int score) {}
