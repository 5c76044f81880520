package org.throughline.cases.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;

/** What MASH tells after the hand-over, over HTTP. */
@Path("/v1/referrals/{referralId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@RolesAllowed(Roles.MASH)
class ReferralUpdateResource {

    private final UpdateReferral updateReferral;
    private final WithdrawReferral withdrawReferral;

    ReferralUpdateResource(UpdateReferral updateReferral, WithdrawReferral withdrawReferral) {
        this.updateReferral = updateReferral;
        this.withdrawReferral = withdrawReferral;
    }

    @POST
    @Path("updates")
    @Idempotent
    @Operation(operationId = "updateReferral", summary = "Tell more about a referral", description = """
                    What is sent replaces, what is left out stays, and children can be added, never taken away. After the \
                    decision nothing is replaced: the update is kept as further information and shown to those who \
                    decided; children who come so late need a referral of their own. Publishes ReferralUpdated.""")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The referral's ETag.", example = "\"0\"")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a child more", value = ReferralExamples.UPDATE)))
    @APIResponse(
            responseCode = "201",
            description = "What became of it, with the referral's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = UpdateReceipt.class),
                            examples = @ExampleObject(name = "applied", value = ReferralExamples.UPDATED)))
    @APIResponse(responseCode = "404", description = "referral-not-found: none, or another sender's.")
    @APIResponse(
            responseCode = "409",
            description = "referral-withdrawn; referral-decided: children cannot be added any more.")
    @APIResponse(responseCode = "412", description = "stale-version: read it again.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<UpdateReceipt> update(
            @PathParam("referralId") UUID referralId,
            @Valid @NotNull NewReferralUpdate update,
            @Context HttpHeaders headers) {
        UpdateReceipt receipt =
                updateReferral.with(referralId, update, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                .location(URI.create("/v1/referrals/" + referralId))
                .tag(ETags.of(receipt.version()))
                .build();
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "withdrawReferral", summary = "Take a referral back", description = """
                    Before the decision only. Nothing is deleted: the referral and its children stay on record, and those \
                    who decide see that it was withdrawn, and why. Publishes ReferralWithdrawn.""")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The referral's ETag.", example = "\"0\"")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "twice", value = ReferralExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "The referral, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "withdrawn", value = ReferralExamples.WITHDRAWN)))
    @APIResponse(responseCode = "404", description = "referral-not-found: none, or another sender's.")
    @APIResponse(responseCode = "409", description = "referral-decided or referral-withdrawn.")
    @APIResponse(responseCode = "412", description = "stale-version: read it again.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<ReferralView> withdraw(
            @PathParam("referralId") UUID referralId,
            @Valid @NotNull Withdrawal withdrawal,
            @Context HttpHeaders headers) {
        ReferralView view =
                withdrawReferral.of(referralId, withdrawal, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
