package org.throughline.cases.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.throughline.cases.referral.matching.Match;
import org.throughline.cases.referral.matching.Verdict;

/** One child of a referral: what was sent, whom matching found, what came of it. */
@Entity
@IdClass(ReferralChild.Key.class)
class ReferralChild {

    @Id
    UUID referralId;

    @Id
    int position;

    String childReference;
    UUID childId;

    @JdbcTypeCode(SqlTypes.JSON)
    String asSent;

    @Enumerated(EnumType.STRING)
    Match match;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> matchedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> contradicted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> possibleChildIds;

    /** The update that added the child; null where it came with the hand-over. */
    UUID addedBy;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    CaseOutcome outcome;

    protected ReferralChild() {}

    ReferralChild(UUID referralId, int position, Verdict verdict, UUID childId, String asSent, UUID addedBy) {
        this.referralId = referralId;
        this.position = position;
        this.childReference = verdict.reference();
        this.childId = childId;
        this.asSent = asSent;
        this.addedBy = addedBy;
        this.match = verdict.match();
        this.matchedOn = verdict.matchedOn().stream().map(Enum::name).sorted().toList();
        this.contradicted =
                verdict.contradicted().stream().map(Enum::name).sorted().toList();
        this.possibleChildIds = verdict.possibleChildIds();
    }

    void joined(UUID openCase, CaseOutcome how) {
        caseId = openCase;
        outcome = how;
    }

    /** The place of a child in its referral. */
    record Key(UUID referralId, int position) implements Serializable {}
}
