package org.throughline.cases.stage.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ClosingOutcome;
import org.throughline.contracts.codes.Stage;

/**
 * How a case is said to end.
 *
 * @param stage the stage that ends
 * @param unborn whether the child is not yet born
 * @param lastDay the last day
 * @param reason RC1 to RC9
 * @param outcome what came of it
 * @param goodbyeNamed whether a contact is named as the goodbye
 * @param goodbyeOn the day of that contact; null where the case has no such contact
 * @param noGoodbye why there is none; null where there is one
 */
public record ClosingFacts(
        Stage stage,
        boolean unborn,
        LocalDate lastDay,
        String reason,
        ClosingOutcome outcome,
        boolean goodbyeNamed,
        LocalDate goodbyeOn,
        NoGoodbyeReason noGoodbye) {}
