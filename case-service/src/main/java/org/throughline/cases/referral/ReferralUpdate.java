package org.throughline.cases.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.throughline.platform.id.Ids;

/** What MASH told after the hand-over, word for word, and what it replaced. */
@Entity
class ReferralUpdate {

    @Id
    UUID id;

    UUID referralId;
    Instant receivedAt;
    boolean applied;

    @JdbcTypeCode(SqlTypes.JSON)
    String asSent;

    @JdbcTypeCode(SqlTypes.JSON)
    String replaced;

    protected ReferralUpdate() {}

    ReferralUpdate(UUID referralId, Instant receivedAt, boolean applied, String asSent, String replaced) {
        this.id = Ids.next();
        this.referralId = referralId;
        this.receivedAt = receivedAt;
        this.applied = applied;
        this.asSent = asSent;
        this.replaced = replaced;
    }
}
