package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;

/**
 * A day on which the pod meets for group supervision, or would have.
 *
 * @param day the day
 * @param minutes how long it meets; 0 in a week in which it does not, for a bank holiday or leave
 */
public record Session(LocalDate day, int minutes) {}
