package org.throughline.cases.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.referral.matching.Match;

/** What MASH keeps as proof of the hand-over: the same whenever it asks, as many children as it sent. */
record Receipt(
        UUID referralId,
        String mashReference,
        OffsetDateTime receivedAt,

        @Schema(description = "One working day from receipt (Working Together).")
        LocalDate decisionDue,

        List<Line> children) {

    static Receipt of(Referral referral, List<ReferralChild> children) {
        return new Receipt(
                referral.id,
                referral.mashReference,
                referral.receivedAtUtc(),
                referral.decisionDue,
                children.stream().map(Line::of).toList());
    }

    /** Whom one child was taken for. */
    @Schema(name = "ReceiptLine")
    record Line(
            String childReference,
            UUID childId,

            @Schema(
                    description =
                            "KNOWN joins the record; POSSIBLE_DUPLICATE has a record of its own until a person decides.")
            Match match,

            @Schema(description = "The fields that agreed.", examples = "[\"NHS_NUMBER\", \"DATE_OF_BIRTH\"]")
            List<String> matchedOn,

            @Schema(description = "The fields that spoke against.")
            List<String> contradicted,

            List<UUID> possibleChildIds) {

        static Line of(ReferralChild child) {
            return new Line(
                    child.childReference,
                    child.childId,
                    child.match,
                    child.matchedOn,
                    child.contradicted,
                    child.possibleChildIds);
        }
    }
}
