package org.throughline.supervision.closing;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;

/** Closing group supervisions over HTTP. */
@Path("/v1/group-supervisions/{id}/close")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class ClosingResource {

    private final CloseGroupSupervision closing;

    ClosingResource(CloseGroupSupervision closing) {
        this.closing = closing;
    }

    @POST
    @Operation(
            operationId = "closeGroupSupervision",
            summary = "Close a group supervision",
            description =
                    "Cases on the agenda that were not discussed are carried over and come first next time. A closed "
                            + "session takes no more reviews. Publishes GroupSupervisionClosed.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "What was discussed and what is carried over, with the session's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ClosedSession.class),
                            examples = @ExampleObject(name = "closed", value = ClosedSession.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "draft-open, session-closed, session-cancelled or session-not-begun.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<ClosedSession> close(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ClosedSession closed = closing.close(id, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(closed)
                .tag(ETags.of(closed.session().version()))
                .build();
    }
}
