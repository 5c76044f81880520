package org.throughline.supervision.escalation;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** What the leadership pod has on the agenda of a session, over HTTP. */
@Path("/v1/group-supervisions/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class LeadershipAgendaResource {

    private final AnswerEscalations answering;

    LeadershipAgendaResource(AnswerEscalations answering) {
        this.answering = answering;
    }

    @POST
    @Operation(
            operationId = "takeEscalations",
            summary = "Take what pods ask onto the agenda",
            description =
                    "As many as the session's minutes hold: what is needed first, of the same day what was put off more "
                            + "often. What the session does not answer waits for the next. Publishes EscalationTaken for each.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda, and what finds no room.",
            content =
                    @Content(
                            schema = @Schema(implementation = LeadershipAgendaView.class),
                            examples = @ExampleObject(name = "agenda", value = LeadershipAgendaView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-closed or session-cancelled.")
    @APIResponse(responseCode = "422", description = "not-the-leadership-pod.")
    public LeadershipAgendaView take(@PathParam("id") UUID id) {
        return answering.take(id);
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
            operationId = "getLeadershipAgenda",
            summary = "Read what a session has on its agenda of what pods ask",
            description = "Members of the session's pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda.",
            content =
                    @Content(
                            schema = @Schema(implementation = LeadershipAgendaView.class),
                            examples = @ExampleObject(name = "agenda", value = LeadershipAgendaView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    public LeadershipAgendaView read(@PathParam("id") UUID id) {
        return answering.agendaOf(id);
    }
}
