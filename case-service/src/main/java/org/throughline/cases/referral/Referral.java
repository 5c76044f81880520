package org.throughline.cases.referral;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.throughline.contracts.codes.ReferralDecision;
import org.throughline.contracts.codes.WithdrawalReason;
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

    @Column(name = "lawful_basis_code")
    @Enumerated(EnumType.STRING)
    LawfulBasis lawfulBasis;

    @Column(name = "lawful_basis")
    String lawfulBasisNote;

    Boolean familyKnows;

    @Enumerated(EnumType.STRING)
    FamilyNotToldReason familyNotToldReason;

    @Enumerated(EnumType.STRING)
    ReferralDecision decision;

    String rationale;
    Instant decidedAt;
    UUID decidedBy;
    Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    WithdrawalReason withdrawalReason;

    String withdrawalNote;
    int furtherInformation;

    /** The database's own stamp: whoever follows referrals relies on it. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    Instant updatedAt;

    @Version
    long version;

    protected Referral() {}

    Referral(NewReferral sent, String contentHash, String submittedBy, LocalDate decisionDue) {
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
        this.lawfulBasisNote = sent.lawfulBasisNote();
        this.familyKnows = sent.familyKnows();
        this.familyNotToldReason = sent.familyNotToldReason();
    }

    /** Decides the next step: once. */
    void decide(ReferralDecision next, String why, UUID by, Instant at) {
        requireUndecided();
        decision = next;
        rationale = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** MASH takes it back: once, and not after the decision. */
    void withdraw(Withdrawal said, Instant at) {
        requireUndecided();
        withdrawalReason = said.reason();
        withdrawalNote = said.note();
        withdrawnAt = at;
    }

    /** Replaces what the update says and nothing else; only before the decision. */
    void apply(NewReferralUpdate said) {
        source = or(said.source(), source);
        primaryNeed = or(said.primaryNeed(), primaryNeed);
        narrative = or(said.narrative(), narrative);
        lawfulBasis = or(said.lawfulBasis(), lawfulBasis);
        lawfulBasisNote = or(said.lawfulBasisNote(), lawfulBasisNote);
        if (said.familyKnows() != null) {
            familyKnows = said.familyKnows();
            familyNotToldReason = said.familyNotToldReason();
        }
    }

    /** 409 where it was decided or taken back. */
    void requireUndecided() {
        if (decision != null) {
            throw Problem.conflict("referral-decided", "The next step of this referral has been decided.");
        }
        requireNotWithdrawn();
    }

    void requireNotWithdrawn() {
        if (withdrawnAt != null) {
            throw Problem.conflict("referral-withdrawn", "MASH has withdrawn this referral.");
        }
    }

    ReferralStatus status() {
        if (withdrawnAt != null) {
            return ReferralStatus.WITHDRAWN;
        }
        if (decision == null) {
            return ReferralStatus.RECEIVED;
        }
        return decision == ReferralDecision.ACCEPT ? ReferralStatus.ACCEPTED : ReferralStatus.NO_FURTHER_ACTION;
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }

    OffsetDateTime receivedAtUtc() {
        return receivedAt.atOffset(ZoneOffset.UTC);
    }
}
