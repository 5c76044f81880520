package org.throughline.supervision.driftboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.PageRequest;

/** The drift board over HTTP. */
@Path("/v1/drift-board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift board", description = "Every open case of a pod, never an average.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class DriftBoardResource {

    private final ReadDriftBoard reading;

    DriftBoardResource(ReadDriftBoard reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getDriftBoard",
            summary = "Read a pod's drift board",
            description =
                    "Every open case with its review-due date and the rule it comes from, the longest waiting first. "
                            + "The counts are of all the pod's open cases.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the board.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftBoard.class),
                            examples = @ExampleObject(name = "board", value = DriftBoardExamples.BOARD)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public DriftBoard board(@NotNull @QueryParam("podId") UUID podId, @Valid @BeanParam PageRequest page) {
        return reading.of(podId, page);
    }

    @GET
    @Path("/mine")
    @Operation(
            operationId = "getMyBoard",
            summary = "Read my own board",
            description =
                    "The open cases in which the caller is keyworker now or soon, works beside the keyworker or covers, the "
                            + "longest waiting first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the board.",
            content =
                    @Content(
                            schema = @Schema(implementation = MyBoard.class),
                            examples = @ExampleObject(name = "board", value = DriftBoardExamples.MINE)))
    public MyBoard mine(@Valid @BeanParam PageRequest page) {
        return reading.mine(page);
    }
}
