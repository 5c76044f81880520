package org.throughline.cases.cover;

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
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;

/** Covers of one case over HTTP. */
@Path("/v1/cases/{caseId}/covers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cover", description = "Stand-ins for absent keyworkers, whose spells go on.")
class CoverResource {

    private final BeginCover beginCover;
    private final EndCover endCover;
    private final ReadCovers readCovers;

    CoverResource(BeginCover beginCover, EndCover endCover, ReadCovers readCovers) {
        this.beginCover = beginCover;
        this.endCover = endCover;
        this.readCovers = readCovers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "beginCover",
            summary = "Name a stand-in for the child's absent keyworker",
            description = "The keyworker's spell goes on: cover is no change of keyworker. One stand-in at a time; any"
                    + " qualified worker of the council, who sees the case from a week before. Publishes CoverBegan.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "cover", value = CoverExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The cover, with the absence it covers where one is told.",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverView.class),
                            examples = @ExampleObject(name = "cover", value = CoverExamples.COVER)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or covers-overlap.")
    @APIResponse(
            responseCode = "422",
            description = "unknown-worker, worker-left, worker-excluded, cannot-cover, covering-worker-absent,"
                    + " no-keyworker, cover-by-keyworker, cover-outside-spell, cover-too-far, cover-too-short or"
                    + " idempotency-key-reused.")
    public RestResponse<CoverView> begin(@PathParam("caseId") UUID caseId, @Valid @NotNull NewCover cover) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, beginCover.of(caseId, cover))
                .location(URI.create("/v1/cases/" + caseId + "/covers"))
                .build();
    }

    @POST
    @Path("/{coverId}/ending")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endCover",
            summary = "Say when the stand-in ends",
            description =
                    "Earlier or later than was said. Where it is the first day itself, the cover never began and is"
                            + " taken back. Publishes CoverEnded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ending", value = CoverExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "The cover with its end.",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverView.class),
                            examples = @ExampleObject(name = "cover", value = CoverExamples.COVER)))
    @APIResponse(responseCode = "404", description = "case-not-found or cover-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or covers-overlap.")
    @APIResponse(responseCode = "422", description = "cover-too-short or cover-outside-spell.")
    public CoverView end(
            @PathParam("caseId") UUID caseId, @PathParam("coverId") UUID coverId, @Valid @NotNull CoverEnding ending) {
        return endCover.by(caseId, coverId, ending);
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listCovers",
            summary = "Who stood in, stands in and will stand in for the child's keyworker",
            description = "First to last; a case has few, so the list comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The covers.",
            content = @Content(examples = @ExampleObject(name = "covers", value = CoverExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<CoverView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(readCovers.of(caseId), null);
    }
}
