package org.throughline.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.allocation.AllocationChoice;
import org.throughline.contracts.codes.ReferralDecision;

/** The next step of a referral, with its reason. */
record Decision(
        @NotNull @Schema(description = "ACCEPT opens a case for each child.")
        ReferralDecision decision,

        @NotBlank @Size(max = 5000) @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        String rationale,

        @Valid @Schema(description = "Instead of the first proposal; for the whole referral.")
        AllocationChoice allocation) {

    @Override
    public String toString() {
        return "Decision[" + decision + "]";
    }
}
