package org.throughline.cases.retention.rule;

import java.time.LocalDate;

/**
 * What counts for how long a child's record is kept.
 *
 * @param bornOn date of birth; null where not known
 * @param diedOn date of death; null where not known
 * @param lookedAfter whether the child ever was
 * @param protectionPlan whether there ever was a child protection plan
 * @param everCase whether there ever was a case
 * @param openCase whether one is open
 * @param lastClosedOn the end of the last case; null where none has ended
 * @param lastReferredOn the day of the last referral; null where none is known
 * @param held whether a legal hold holds
 */
public record RecordFacts(
        LocalDate bornOn,
        LocalDate diedOn,
        boolean lookedAfter,
        boolean protectionPlan,
        boolean everCase,
        boolean openCase,
        LocalDate lastClosedOn,
        LocalDate lastReferredOn,
        boolean held) {

    boolean diedBefore18() {
        return diedOn != null && bornOn != null && diedOn.isBefore(bornOn.plusYears(18));
    }

    LocalDate when(RetentionTrigger trigger) {
        return switch (trigger) {
            case BIRTH -> bornOn;
            case DEATH -> diedOn;
            case LAST_CLOSED -> lastClosedOn;
            case LAST_REFERRED -> lastReferredOn;
        };
    }
}
