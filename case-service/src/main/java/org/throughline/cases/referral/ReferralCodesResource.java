package org.throughline.cases.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** The codes of referrals over HTTP. */
@Path("/v1/referrals/codes")
@Tag(name = "Referrals")
class ReferralCodesResource {

    @GET
    @RolesAllowed({Roles.MASH, Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.RETURNS_OFFICER, Roles.ANALYTICS})
    @Operation(
            operationId = "listReferralCodes",
            summary = "The codes of referrals with their labels",
            description = "Source and primary need are those of the CIN census; the lists may grow.")
    @APIResponse(
            responseCode = "200",
            description = "Every list, in the order of a list to choose from.",
            content = @Content(examples = @ExampleObject(name = "the first of each", value = ReferralExamples.CODES)))
    public ReferralCodes list() {
        return ReferralCodes.ALL;
    }
}
