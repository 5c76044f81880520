package org.throughline.cases.referral;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.referral.matching.Match;

/** What became of one row. */
@Schema(name = "ReferralRowResult")
record RowResult(
        @Schema(description = "The line that the row begins on, counted from 1.")
        long line,

        Outcome outcome,

        @Schema(nullable = true, description = "Null where the row was refused.")
        UUID referralId,

        @Schema(nullable = true) String childReference,
        @Schema(nullable = true) UUID childId,
        @Schema(nullable = true) Match match,

        @Schema(description = "Empty unless the row was refused.")
        List<RowFault> faults) {

    /** What became of a row's referral. */
    enum Outcome {
        RECEIVED,
        /** The same referral was received before, and its receipt is the same. */
        RECEIVED_BEFORE,
        REFUSED
    }

    static RowResult refused(FileRow row, List<RowFault> faults) {
        return new RowResult(row.line(), Outcome.REFUSED, null, null, null, null, faults);
    }

    static RowResult taken(FileRow row, ReceiveReferral.Received received, Receipt.Line child) {
        return new RowResult(
                row.line(),
                received.before() ? Outcome.RECEIVED_BEFORE : Outcome.RECEIVED,
                received.receipt().referralId(),
                child.childReference(),
                child.childId(),
                child.match(),
                List.of());
    }
}
