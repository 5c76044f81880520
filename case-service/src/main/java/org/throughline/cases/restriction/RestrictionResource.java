package org.throughline.cases.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;

/** Who may see a child's record, over HTTP. */
@Path("/v1/children/{childId}/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Restricted records", description = "Who may see a child's record, beyond role and relationship.")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
class RestrictionResource {

    private final RestrictRecord restrictRecord;
    private final ReadRestrictions readRestrictions;

    RestrictionResource(RestrictRecord restrictRecord, ReadRestrictions readRestrictions) {
        this.restrictRecord = restrictRecord;
        this.readRestrictions = readRestrictions;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "restrictRecord",
            summary = "Restrict who may see a child's record",
            description =
                    "Where allowed names somebody, nobody else sees the record, and who is named sees it in whatever"
                            + " pod; who is denied never sees it, not in an emergency either. To everybody else the child does not"
                            + " exist: 404, and left out of every list. Nobody who may not see it can become its keyworker, co-worker"
                            + " or cover. Publishes RecordRestricted.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a colleague", value = RestrictionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The restriction, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = RestrictionView.class),
                            examples = @ExampleObject(name = "restricted", value = RestrictionExamples.RESTRICTION)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "409", description = "restricted-already.")
    @APIResponse(
            responseCode = "422",
            description = "restriction-restricts-nobody, restriction-worker-on-both-lists, restriction-locks-you-out,"
                    + " restriction-review-not-ahead, restriction-review-too-far or idempotency-key-reused.")
    public RestResponse<RestrictionView> restrict(
            @PathParam("childId") UUID childId, @Valid @NotNull NewRestriction restriction) {
        RestrictionView made = restrictRecord.of(childId, restriction);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/children/" + childId + "/restrictions/" + made.restrictionId()))
                .tag(ETags.of(made.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listRestrictions",
            summary = "The restrictions of a child's record",
            description = "The last before the others, each with what was done with it.")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(examples = @ExampleObject(name = "one", value = RestrictionExamples.LIST)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<RestrictionView> list(@PathParam("childId") UUID childId) {
        return readRestrictions.of(childId);
    }

    @GET
    @Path("/{restrictionId}")
    @Operation(
            operationId = "readRestriction",
            summary = "One restriction",
            description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The restriction, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = RestrictionView.class),
                            examples = @ExampleObject(name = "restricted", value = RestrictionExamples.RESTRICTION)))
    @APIResponse(responseCode = "404", description = "child-not-found or restriction-not-found.")
    public RestResponse<RestrictionView> one(
            @PathParam("childId") UUID childId, @PathParam("restrictionId") UUID restrictionId) {
        RestrictionView restriction = readRestrictions.one(childId, restrictionId);
        return RestResponse.ResponseBuilder.ok(restriction)
                .tag(ETags.of(restriction.version()))
                .build();
    }
}
