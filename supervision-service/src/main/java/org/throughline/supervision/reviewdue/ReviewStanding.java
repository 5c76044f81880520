package org.throughline.supervision.reviewdue;

import java.time.LocalDate;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;

/**
 * What decides when group supervision must discuss a case.
 *
 * @param openedOn first day of the case
 * @param stage the stage now
 * @param stageSince first day of that stage
 * @param lastReviewedOn day of the last drift review; null before the first
 * @param lastFinding what it found; null before the first
 */
public record ReviewStanding(
        LocalDate openedOn, Stage stage, LocalDate stageSince, LocalDate lastReviewedOn, Finding lastFinding) {}
