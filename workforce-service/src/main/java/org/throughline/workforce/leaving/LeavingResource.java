package org.throughline.workforce.leaving;

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

/** A worker's leaving over HTTP. */
@Path("/v1/workers/{workerId}/leaving")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leaving", description = "A worker leaves: every child they hold needs a continuity plan.")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
class LeavingResource {

    private final AnnounceLeaving announceLeaving;

    LeavingResource(AnnounceLeaving announceLeaving) {
        this.announceLeaving = announceLeaving;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "announceLeaving",
            summary = "Announce that a worker leaves",
            description = "The worker's seats end on the day after the last; those that would begin later end as they"
                    + " begin. Publishes WorkerLeavingAnnounced and a SeatEnded for each seat.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "leaving", value = LeavingExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "What was announced, with the Location of the worker.",
            content =
                    @Content(
                            schema = @Schema(implementation = LeavingView.class),
                            examples = @ExampleObject(name = "leaving", value = LeavingExamples.LEAVING)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    @APIResponse(responseCode = "409", description = "leaving-announced-already.")
    @APIResponse(responseCode = "422", description = "leaving-before-start or idempotency-key-reused.")
    public RestResponse<LeavingView> announce(
            @PathParam("workerId") UUID workerId, @Valid @NotNull NewLeaving leaving) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, announceLeaving.announce(workerId, leaving))
                .location(URI.create("/v1/workers/" + workerId))
                .build();
    }
}
