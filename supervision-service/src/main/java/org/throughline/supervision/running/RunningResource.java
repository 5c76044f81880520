package org.throughline.supervision.running;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** Leading a session through its agenda, over HTTP. */
@Path("/v1/group-supervisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class RunningResource {

    private final RunSession running;

    RunningResource(RunSession running) {
        this.running = running;
    }

    @POST
    @Path("/discussions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discussNextCase",
            summary = "Go on to the next case",
            description =
                    "Ends what is talked about, and begins with the case named or the next in the agenda's order; parked "
                            + "cases come back when nothing else waits.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "in order", value = NextCase.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "How far the session has come.",
            content =
                    @Content(
                            schema = @Schema(implementation = CourseView.class),
                            examples = @ExampleObject(name = "course", value = CourseView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "agenda-done, session-not-opened, session-closed or session-cancelled.")
    @APIResponse(responseCode = "422", description = "case-not-on-agenda.")
    public CourseView next(@PathParam("id") UUID id, @Valid @NotNull NextCase next) {
        return running.next(id, next);
    }

    @POST
    @Path("/parked-cases")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "parkCase",
            summary = "Put a case aside",
            description = "For now: it comes back when nothing else waits, and carries over where it does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "who knows her is late", value = Parking.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "How far the session has come.",
            content =
                    @Content(
                            schema = @Schema(implementation = CourseView.class),
                            examples = @ExampleObject(name = "course", value = CourseView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-not-opened, session-closed or session-cancelled.")
    @APIResponse(responseCode = "422", description = "case-not-on-agenda.")
    public CourseView park(@PathParam("id") UUID id, @Valid @NotNull Parking parking) {
        return running.park(id, parking);
    }

    @GET
    @Path("/course")
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
            operationId = "getCourse",
            summary = "How far a session has come",
            description =
                    "What is talked about, what comes next, what is parked, and the time used. Members of the pod and the "
                            + "leadership.")
    @APIResponse(
            responseCode = "200",
            description = "How far the session has come.",
            content =
                    @Content(
                            schema = @Schema(implementation = CourseView.class),
                            examples = @ExampleObject(name = "course", value = CourseView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-not-opened.")
    public CourseView read(@PathParam("id") UUID id) {
        return running.read(id);
    }
}
