package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ReferralDecision;

/**
 * The next step of a referral was decided.
 *
 * @param referralId the referral
 * @param decision what was decided
 * @param decidedAt when
 * @param caseIds the cases that it opened or joined
 */
public record ReferralDecided(UUID referralId, ReferralDecision decision, OffsetDateTime decidedAt, List<UUID> caseIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.referral-decided.v1";

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
