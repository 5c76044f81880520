package org.throughline.supervision.boards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.PageRequest;

/** The leadership board over HTTP. */
@Path("/v1/drift-board/leadership")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift board", description = "Every open case of a pod, never an average.")
@RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
class LeadershipBoardResource {

    private final ReadLeadershipBoard reading;

    LeadershipBoardResource(ReadLeadershipBoard reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getLeadershipBoard",
            summary = "Read the leadership board",
            description =
                    "Cases past their review-due date, without a keyworker, held by the manager of the pod, or with"
                            + " repeated changes of keyworker: the longest waiting first, with the counts of every list.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list.",
            content =
                    @Content(
                            schema = @Schema(implementation = LeadershipBoard.class),
                            examples = @ExampleObject(name = "board", value = LeadershipExamples.LEADERSHIP)))
    public LeadershipBoard board(@Valid @BeanParam LeadershipFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.read(filter, page);
    }
}
