package org.throughline.cases.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Moves of a looked-after child over HTTP. */
@Path("/v1/cases/{caseId}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Care")
class PlacementResource {

    private final MoveChild moveChild;

    PlacementResource(MoveChild moveChild) {
        this.moveChild = moveChild;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "moveChild",
            summary = "A looked-after child moves",
            description = "The present placement ends on the day on which the next begins. The first visit "
                    + "is due a week later. Publishes PlacementEnded and PlacementBegan.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "placement", value = CareExamples.NEW_PLACEMENT)))
    @APIResponse(
            responseCode = "201",
            description = "The placement, with the Location of all times in care.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlacementView.class),
                            examples = @ExampleObject(name = "placement", value = CareExamples.PLACEMENT)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, not-looked-after or placements-overlap.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, placement-dates, placement-lasting or "
                    + "idempotency-key-reused.")
    public RestResponse<PlacementView> move(@PathParam("caseId") UUID caseId, @Valid @NotNull NewPlacement said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, moveChild.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/times-in-care"))
                .build();
    }
}
