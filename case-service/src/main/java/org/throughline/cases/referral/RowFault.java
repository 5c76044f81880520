package org.throughline.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row was not taken: never the value, which may be a name or a date of birth. */
@Schema(name = "ReferralRowFault")
record RowFault(
        @Schema(description = "The column, or row.", examples = "nhsNumber")
        String field,

        @Schema(examples = "invalid-field") String code,
        @Schema(description = "For people.") String reason) {}
