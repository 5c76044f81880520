package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What MASH told after the hand-over, for those who decide. */
record ReferralUpdateView(
        UUID updateId,
        OffsetDateTime receivedAt,

        @Schema(description = "False: it came after the decision and is further information.")
        boolean applied,

        @JsonRawValue @Schema(implementation = NewReferralUpdate.class, description = "As it was sent.")
        String asSent,

        @JsonRawValue
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "The fields' earlier values.")
        String replaced) {

    static ReferralUpdateView of(ReferralUpdate update) {
        return new ReferralUpdateView(
                update.id, update.receivedAt.atOffset(ZoneOffset.UTC), update.applied, update.asSent, update.replaced);
    }

    @Override
    public String toString() {
        return "ReferralUpdateView[" + updateId + "]";
    }
}
