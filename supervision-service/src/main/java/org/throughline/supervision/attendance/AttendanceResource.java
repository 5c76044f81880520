package org.throughline.supervision.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Opening sessions and who was there, over HTTP. */
@Path("/v1/group-supervisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class AttendanceResource {

    private final HoldSession holding;

    AttendanceResource(HoldSession holding) {
        this.holding = holding;
    }

    @POST
    @Path("/opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openGroupSupervision",
            summary = "Open a group supervision",
            description =
                    "On its day or later, with enough of the pod there, led by the pod manager or, where no pod manager "
                            + "is there, by a deputy. A pod that only writes up what it found need not open it. Publishes "
                            + "GroupSupervisionOpened.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a deputy leads", value = Opening.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The session, open.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSupervisionView.class),
                            examples = @ExampleObject(name = "open", value = GroupSupervisionExamples.OPENED)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "session-opened, session-not-begun, session-closed or session-cancelled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(
            responseCode = "422",
            description = "quorum-not-met, manager-present, leader-not-seated, leader-not-present or "
                    + "attendance-said-twice.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<GroupSupervisionView> open(
            @PathParam("id") UUID id,
            @Valid @NotNull Opening opening,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        GroupSupervisionView session = holding.open(id, opening, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(session)
                .tag(ETags.of(session.version()))
                .build();
    }

    @PUT
    @Path("/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordAttendance",
            summary = "Say who is there",
            description =
                    "In place of what was said before, from the session's day on, until it is closed. Guests from "
                            + "outside the pod are welcome and do not count for the quorum.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one on leave", value = Attendance.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Who is there, with the arithmetic of the quorum.",
            content =
                    @Content(
                            schema = @Schema(implementation = AttendanceView.class),
                            examples = @ExampleObject(name = "attendance", value = AttendanceView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-not-begun, session-closed or session-cancelled.")
    @APIResponse(responseCode = "422", description = "attendance-said-twice.")
    public AttendanceView keep(@PathParam("id") UUID id, @Valid @NotNull Attendance attendance) {
        return holding.keep(id, attendance);
    }

    @GET
    @Path("/attendance")
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
            operationId = "getAttendance",
            summary = "Who was there",
            description = "Members of the pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "Who was there; nobody where it was not recorded.",
            content =
                    @Content(
                            schema = @Schema(implementation = AttendanceView.class),
                            examples = @ExampleObject(name = "attendance", value = AttendanceView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    public AttendanceView read(@PathParam("id") UUID id) {
        return holding.read(id);
    }
}
