package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.referral.matching.Match;

/** One child of a referral: whom matching found, and what came of it. */
record ReferralChildView(
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

    static ReferralChildView of(ReferralChild child, boolean asSent) {
        return new ReferralChildView(
                child.childReference,
                child.childId,
                child.match,
                child.matchedOn,
                child.contradicted,
                child.possibleChildIds,
                child.caseId,
                child.outcome,
                asSent ? child.asSent : null);
    }

    @Override
    public String toString() {
        return "ReferralChildView[" + childId + "]";
    }
}
