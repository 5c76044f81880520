package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * MASH handed over a referral and holds its receipt.
 *
 * @param referralId the referral
 * @param receivedAt when MASH received it
 * @param decisionDue the working day by which the next step is decided (Working Together: one working day)
 * @param childIds the children, as many as were handed over
 */
public record ReferralReceived(UUID referralId, OffsetDateTime receivedAt, LocalDate decisionDue, List<UUID> childIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.referral-received.v1";

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
