package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.throughline.contracts.codes.SlipCause;

/**
 * A review-due date that the plan does not meet.
 *
 * @param caseId the case
 * @param reviewDue the date
 * @param discussedOn the day on which it is discussed instead; null where the plan has no day for it
 * @param cause why
 */
public record Slip(UUID caseId, LocalDate reviewDue, LocalDate discussedOn, SlipCause cause) {

    static final Comparator<Slip> EARLIEST_FIRST =
            Comparator.comparing(Slip::reviewDue).thenComparing(Slip::caseId);

    /** How many days too late; null where the plan has no day for it. */
    public Integer daysLate() {
        return discussedOn == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(reviewDue, discussedOn));
    }
}
