package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ReferralDecision;
import org.throughline.contracts.codes.WithdrawalReason;

/** Where a referral stands. MASH sees ids, references and codes; what was told in words is for who decides. */
record ReferralView(
        UUID referralId,
        String mashReference,
        long version,
        ReferralStatus status,
        OffsetDateTime receivedAt,
        LocalDate decisionDue,

        @Schema(description = "When it last changed, by the database's clock.")
        OffsetDateTime updatedAt,

        @Schema(nullable = true) OffsetDateTime decidedAt,
        @Schema(nullable = true) ReferralDecision decision,
        @Schema(nullable = true) OffsetDateTime withdrawnAt,
        @Schema(nullable = true) WithdrawalReason withdrawalReason,

        @Schema(description = "How often MASH told more after the decision.")
        int furtherInformation,

        List<ReferralChildView> children,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "What MASH told; absent in MASH's own view.")
        ReferralTold told,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "What MASH told later, the earliest first; absent in MASH's own view.")
        List<ReferralUpdateView> updates) {

    /** As MASH sees it, and every list. */
    static ReferralView of(Referral referral, List<ReferralChild> children) {
        return of(referral, children, false, null, null);
    }

    /** As those see it who decide. */
    static ReferralView inFull(Referral referral, List<ReferralChild> children, List<ReferralUpdate> updates) {
        return of(
                referral,
                children,
                true,
                ReferralTold.of(referral),
                updates.stream().map(ReferralUpdateView::of).toList());
    }

    private static ReferralView of(
            Referral referral,
            List<ReferralChild> children,
            boolean asSent,
            ReferralTold told,
            List<ReferralUpdateView> updates) {
        return new ReferralView(
                referral.id,
                referral.mashReference,
                referral.version,
                referral.status(),
                referral.receivedAtUtc(),
                referral.decisionDue,
                utc(referral.updatedAt),
                utc(referral.decidedAt),
                referral.decision,
                utc(referral.withdrawnAt),
                referral.withdrawalReason,
                referral.furtherInformation,
                children.stream()
                        .map(child -> ReferralChildView.of(child, asSent))
                        .toList(),
                told,
                updates);
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return "ReferralView[" + referralId + "]";
    }
}
