package org.throughline.supervision.sessionchange;

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
import org.throughline.supervision.groupsupervision.GroupSupervisionExamples;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;

/** Cancelling, moving and reopening group supervisions over HTTP. */
@Path("/v1/group-supervisions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class ChangeSessionResource {

    private final ChangeSession changing;

    ChangeSessionResource(ChangeSession changing) {
        this.changing = changing;
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelGroupSupervision",
            summary = "Cancel a group supervision",
            description =
                    "Before it is opened. What stood on its agenda comes first next time; the answer names the cases "
                            + "that run past their review-due date before the pod meets again. Publishes GroupSupervisionCancelled.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "sickness", value = Cancellation.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The session, and who will be late.",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangedSession.class),
                            examples = @ExampleObject(name = "cancelled", value = ChangedSession.CANCELLED)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "session-opened, session-held, session-closed or session-cancelled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<ChangedSession> cancel(
            @PathParam("id") UUID id,
            @Valid @NotNull Cancellation cancellation,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changing.cancel(id, cancellation, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/moves")
    @Operation(
            operationId = "moveGroupSupervision",
            summary = "Move a group supervision",
            description = "To a time ahead, before it is opened. Publishes GroupSupervisionMoved.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "before the holiday", value = Move.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The session at its new time, and who will be late.",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangedSession.class),
                            examples = @ExampleObject(name = "moved", value = ChangedSession.MOVED)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "session-opened, session-closed, session-cancelled, or session-overlaps at the new time.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(responseCode = "422", description = "session-in-the-past.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<ChangedSession> move(
            @PathParam("id") UUID id,
            @Valid @NotNull Move move,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changing.move(id, move, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/reopening")
    @Operation(
            operationId = "reopenGroupSupervision",
            summary = "Reopen a closed group supervision",
            description =
                    "It was closed by mistake: it takes drift reviews again, and what it carried over stands on its "
                            + "agenda again. Publishes GroupSupervisionReopened.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"2\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a review is missing", value = Reopening.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The session, open again.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSupervisionView.class),
                            examples = @ExampleObject(name = "open", value = GroupSupervisionExamples.OPENED)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-not-closed.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<GroupSupervisionView> reopen(
            @PathParam("id") UUID id,
            @Valid @NotNull Reopening reopening,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        GroupSupervisionView session = changing.reopen(id, reopening, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(session)
                .tag(ETags.of(session.version()))
                .build();
    }

    private static RestResponse<ChangedSession> tagged(ChangedSession changed) {
        return RestResponse.ResponseBuilder.ok(changed)
                .tag(ETags.of(changed.session().version()))
                .build();
    }
}
