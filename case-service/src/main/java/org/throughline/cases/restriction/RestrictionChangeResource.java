package org.throughline.cases.restriction;

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

/** What becomes of a restriction, over HTTP. */
@Path("/v1/children/{childId}/restrictions/{restrictionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Restricted records")
@RolesAllowed(Roles.SENIOR_LEADER)
class RestrictionChangeResource {

    private final ChangeRestriction changeRestriction;

    RestrictionChangeResource(ChangeRestriction changeRestriction) {
        this.changeRestriction = changeRestriction;
    }

    @POST
    @Path("/amendments")
    @Idempotent
    @Operation(
            operationId = "amendRestriction",
            summary = "Name other people in a restriction",
            description = "The lists replace those before, which stay readable. Publishes RecordRestricted.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The restriction's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "two people", value = RestrictionExamples.AMENDMENT)))
    @APIResponse(
            responseCode = "200",
            description = "The restriction with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = RestrictionView.class),
                            examples = @ExampleObject(name = "restriction", value = RestrictionExamples.RESTRICTION)))
    @APIResponse(responseCode = "404", description = "child-not-found or restriction-not-found.")
    @APIResponse(responseCode = "409", description = "restriction-lifted.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description =
                    "restriction-restricts-nobody, restriction-worker-on-both-lists or restriction-locks-you-out.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<RestrictionView> amend(
            @PathParam("childId") UUID childId,
            @PathParam("restrictionId") UUID restrictionId,
            @Valid @NotNull Amendment amendment,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changeRestriction.amend(
                childId, restrictionId, amendment, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/reviews")
    @Idempotent
    @Operation(
            operationId = "reviewRestriction",
            summary = "Review a restriction that goes on",
            description =
                    "Somebody looked at it again, and says by when it is looked at next. Publishes RecordRestricted.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The restriction's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "half a year", value = RestrictionExamples.REVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "The restriction with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = RestrictionView.class),
                            examples = @ExampleObject(name = "restriction", value = RestrictionExamples.RESTRICTION)))
    @APIResponse(responseCode = "404", description = "child-not-found or restriction-not-found.")
    @APIResponse(responseCode = "409", description = "restriction-lifted.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "restriction-review-not-ahead or restriction-review-too-far.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<RestrictionView> review(
            @PathParam("childId") UUID childId,
            @PathParam("restrictionId") UUID restrictionId,
            @Valid @NotNull Review review,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changeRestriction.review(
                childId, restrictionId, review, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/lifting")
    @Idempotent
    @Operation(
            operationId = "liftRestriction",
            summary = "End a restriction",
            description = "Role and relationship decide again. Publishes RestrictionLifted.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The restriction's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "no longer needed", value = RestrictionExamples.LIFTING)))
    @APIResponse(
            responseCode = "200",
            description = "The restriction with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = RestrictionView.class),
                            examples = @ExampleObject(name = "restriction", value = RestrictionExamples.RESTRICTION)))
    @APIResponse(responseCode = "404", description = "child-not-found or restriction-not-found.")
    @APIResponse(responseCode = "409", description = "restriction-lifted.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<RestrictionView> lift(
            @PathParam("childId") UUID childId,
            @PathParam("restrictionId") UUID restrictionId,
            @Valid @NotNull Lifting lifting,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changeRestriction.lift(
                childId, restrictionId, lifting, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<RestrictionView> tagged(RestrictionView restriction) {
        return RestResponse.ResponseBuilder.ok(restriction)
                .tag(ETags.of(restriction.version()))
                .build();
    }
}
