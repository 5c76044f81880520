package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.WithdrawalReason;

/**
 * MASH took a referral back before it was decided.
 *
 * @param referralId the referral
 * @param withdrawnAt when
 * @param reason why
 */
public record ReferralWithdrawn(UUID referralId, OffsetDateTime withdrawnAt, WithdrawalReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.referral-withdrawn.v1";

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
