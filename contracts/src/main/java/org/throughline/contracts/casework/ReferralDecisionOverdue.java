package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The next step of a referral was not decided in time.
 *
 * @param referralId the referral; also the key
 * @param dueOn the last day in time
 */
public record ReferralDecisionOverdue(UUID referralId, LocalDate dueOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.referral-decision-overdue.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return referralId;
    }

    @Override
    public UUID subject() {
        return referralId;
    }
}
