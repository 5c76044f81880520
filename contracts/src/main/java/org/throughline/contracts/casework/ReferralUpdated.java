package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * MASH told more about a referral.
 *
 * @param referralId the referral
 * @param updateId what MASH sent
 * @param updatedAt when it came
 * @param applied whether it changed the referral; otherwise the referral was decided, and it is kept as further information
 * @param addedChildIds the children who were added
 */
public record ReferralUpdated(
        UUID referralId, UUID updateId, OffsetDateTime updatedAt, boolean applied, List<UUID> addedChildIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.referral-updated.v1";

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
        return updateId;
    }
}
