package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.referral.matching.Match;
import org.throughline.contracts.codes.ReferralDecision;

/** Where a referral stands. MASH sees ids, references and codes; what was told in words is for who decides. */
record ReferralView(
        UUID referralId,
        String mashReference,
        long version,
        ReferralStatus status,
        OffsetDateTime receivedAt,
        LocalDate decisionDue,
        OffsetDateTime updatedAt,

        @Schema(nullable = true) OffsetDateTime decidedAt,
        @Schema(nullable = true) ReferralDecision decision,
        List<ChildView> children,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "What MASH told; absent in MASH's own view.")
        Told told) {

    static ReferralView of(Referral referral, List<ReferralChild> children, boolean inFull) {
        return new ReferralView(
                referral.id,
                referral.mashReference,
                referral.version,
                referral.status(),
                referral.receivedAtUtc(),
                referral.decisionDue,
                referral.updatedAt.atOffset(ZoneOffset.UTC),
                referral.decidedAt == null ? null : referral.decidedAt.atOffset(ZoneOffset.UTC),
                referral.decision,
                children.stream().map(child -> ChildView.of(child, inFull)).toList(),
                inFull ? Told.of(referral) : null);
    }

    /** One child of the referral. */
    @Schema(name = "ReferralChildView")
    record ChildView(
            String childReference,
            UUID childId,
            Match match,
            List<String> matchedOn,
            List<String> contradicted,
            List<UUID> possibleChildIds,

            @Schema(nullable = true) UUID caseId,
            @Schema(nullable = true) CaseOutcome outcome,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @JsonRawValue
            @Schema(
                    nullable = true,
                    implementation = ReferredChild.class,
                    description = "The child as MASH sent it; absent in MASH's own view.")
            String asSent) {

        static ChildView of(ReferralChild child, boolean inFull) {
            return new ChildView(
                    child.childReference,
                    child.childId,
                    child.match,
                    child.matchedOn,
                    child.contradicted,
                    child.possibleChildIds,
                    child.caseId,
                    child.outcome,
                    inFull ? child.asSent : null);
        }

        @Override
        public String toString() {
            return "ChildView[" + childId + "]";
        }
    }

    /** What MASH told, and why it was decided as it was. */
    @Schema(name = "ReferralTold")
    record Told(
            String source,
            String primaryNeed,
            @Schema(nullable = true) String narrative,
            @Schema(nullable = true) String lawfulBasis,
            @Schema(nullable = true) Boolean familyKnows,
            @Schema(nullable = true) String rationale,
            @Schema(nullable = true) UUID decidedBy) {

        static Told of(Referral referral) {
            return new Told(
                    referral.source,
                    referral.primaryNeed,
                    referral.narrative,
                    referral.lawfulBasis,
                    referral.familyKnows,
                    referral.rationale,
                    referral.decidedBy);
        }

        @Override
        public String toString() {
            return "Told[withheld]";
        }
    }

    @Override
    public String toString() {
        return "ReferralView[" + referralId + "]";
    }
}
