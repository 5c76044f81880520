package org.throughline.cases.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.WithdrawalReason;

/** MASH takes a referral back. */
record Withdrawal(
        @NotNull WithdrawalReason reason,

        @Size(max = 5000)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "More of it, for those who would have decided.")
        String note) {

    static String label(WithdrawalReason reason) {
        return switch (reason) {
            case SENT_IN_ERROR -> "Not meant to be sent";
            case SENT_TWICE -> "The same matter was handed over in another referral";
            case OTHER_COUNCIL -> "Another council is responsible for the child";
            case UNFOUNDED -> "What was told has proved to be untrue";
            case OTHER -> "Another reason";
        };
    }

    @Override
    public String toString() {
        return "Withdrawal[" + reason + "]";
    }
}
