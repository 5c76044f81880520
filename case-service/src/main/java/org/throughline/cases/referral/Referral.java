package org.throughline.cases.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.throughline.contracts.codes.ReferralDecision;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;

/** What MASH handed over, and what was decided about it. */
@Entity
class Referral {

    @Id
    UUID id;

    String mashReference;
    String contentHash;
    String submittedBy;
    Instant receivedAt;
    LocalDate decisionDue;
    String source;
    String primaryNeed;
    String narrative;
    String lawfulBasis;
    Boolean familyKnows;

    @Enumerated(EnumType.STRING)
    ReferralDecision decision;

    String rationale;
    Instant decidedAt;
    UUID decidedBy;
    Instant updatedAt;

    @Version
    long version;

    protected Referral() {}

    Referral(NewReferral sent, String contentHash, String submittedBy, LocalDate decisionDue, Instant now) {
        this.id = Ids.next();
        this.mashReference = sent.mashReference();
        this.contentHash = contentHash;
        this.submittedBy = submittedBy;
        this.receivedAt = sent.receivedAt().toInstant();
        this.decisionDue = decisionDue;
        this.source = sent.source();
        this.primaryNeed = sent.primaryNeed();
        this.narrative = sent.narrative();
        this.lawfulBasis = sent.lawfulBasis();
        this.familyKnows = sent.familyKnows();
        this.updatedAt = now;
    }

    /** Decides the next step: once. */
    void decide(ReferralDecision next, String why, UUID by, Instant at) {
        if (decision != null) {
            throw Problem.conflict("referral-decided", "The next step of this referral has been decided.");
        }
        decision = next;
        rationale = why;
        decidedBy = by;
        decidedAt = at;
        updatedAt = at;
    }

    ReferralStatus status() {
        if (decision == null) {
            return ReferralStatus.RECEIVED;
        }
        return decision == ReferralDecision.ACCEPT ? ReferralStatus.ACCEPTED : ReferralStatus.NO_FURTHER_ACTION;
    }

    OffsetDateTime receivedAtUtc() {
        return receivedAt.atOffset(ZoneOffset.UTC);
    }
}
