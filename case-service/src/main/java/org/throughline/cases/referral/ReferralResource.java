package org.throughline.cases.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The hand-over from MASH over HTTP. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "What MASH hands over: children in, children out.")
class ReferralResource {

    private final ReceiveReferral receiveReferral;
    private final ReadReferrals readReferrals;

    ReferralResource(ReceiveReferral receiveReferral, ReadReferrals readReferrals) {
        this.receiveReferral = receiveReferral;
        this.readReferrals = readReferrals;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MASH)
    @Operation(operationId = "receiveReferral", summary = "Hand over a referral", description = """
                    Answers a receipt at once: whom each child was taken for, and by when the next step is decided. The \
                    same mashReference with the same content answers the same receipt, with 200. A child who may be \
                    one of ours gets a record of its own and a link; nothing is merged silently. Publishes ReferralReceived.""")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "three children, one known, one unborn",
                                            value = ReferralExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The receipt.",
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReferralExamples.RECEIPT)))
    @APIResponse(
            responseCode = "200",
            description = "The receipt that was given before.",
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReferralExamples.RECEIPT)))
    @APIResponse(
            responseCode = "409",
            description = "mash-reference-reused: the reference came with another content before.")
    public RestResponse<Receipt> receive(@Valid @NotNull NewReferral referral) {
        var received = receiveReferral.from(referral);
        var status = received.before() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
        return RestResponse.ResponseBuilder.create(status, received.receipt())
                .location(URI.create("/v1/referrals/" + received.receipt().referralId()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.MASH, Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(operationId = "listReferrals", summary = "List referrals by their last change", description = """
                    MASH sees its own, pod managers and the leadership all. To follow them, ask again with updatedSince \
                    set to the last updatedAt that you saw: no change is shown before every earlier one is, so none is \
                    missed, however late it commits. The last one seen comes again; version tells it.""")
    @APIResponse(
            responseCode = "200",
            description = "Referrals, the longest unchanged first, without names and words.",
            content = @Content(examples = @ExampleObject(name = "one referral", value = ReferralExamples.PAGE)))
    public Page<ReferralView> list(
            @QueryParam("updatedSince")
                    @Parameter(
                            description = "RFC 3339 instant.",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
                            example = "2026-11-23T09:00:00Z")
                    UpdatedSince updatedSince,
            @Valid @BeanParam PageRequest page) {
        return readReferrals.page(updatedSince == null ? UpdatedSince.EVER : updatedSince, page);
    }

    @GET
    @Path("{referralId}")
    @RolesAllowed({Roles.MASH, Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "readReferral",
            summary = "Read a referral",
            description = "MASH reads the status of its own; who decides also reads what MASH told, as it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The referral, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "as MASH sees it", value = ReferralExamples.VIEW)))
    @APIResponse(responseCode = "404", description = "referral-not-found: none, or not the caller's.")
    public RestResponse<ReferralView> read(@PathParam("referralId") UUID referralId) {
        ReferralView referral = readReferrals.one(referralId);
        return RestResponse.ResponseBuilder.ok(referral)
                .tag(ETags.of(referral.version()))
                .build();
    }
}
