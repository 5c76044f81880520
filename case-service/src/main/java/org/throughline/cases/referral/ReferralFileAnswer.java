package org.throughline.cases.referral;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a referral file, row by row. */
record ReferralFileAnswer(
        @Schema(description = "Referrals that are new.") long received,

        @Schema(description = "Referrals that were received before, with the same content.")
        long receivedBefore,

        @Schema(description = "Rows that were not taken.") long rowsRefused,

        @Schema(description = "As many as the file has rows, in their order.")
        List<RowResult> rows) {

    static ReferralFileAnswer of(List<RowResult> rows) {
        return new ReferralFileAnswer(
                referrals(rows, RowResult.Outcome.RECEIVED),
                referrals(rows, RowResult.Outcome.RECEIVED_BEFORE),
                rows.stream()
                        .filter(row -> row.outcome() == RowResult.Outcome.REFUSED)
                        .count(),
                rows);
    }

    private static long referrals(List<RowResult> rows, RowResult.Outcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .map(RowResult::referralId)
                .distinct()
                .count();
    }
}
