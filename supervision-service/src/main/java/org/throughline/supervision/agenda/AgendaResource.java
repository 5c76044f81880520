package org.throughline.supervision.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Agendas over HTTP. */
@Path("/v1/group-supervisions/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class AgendaResource {

    private final BuildAgenda building;
    private final ReadAgenda reading;

    AgendaResource(BuildAgenda building, ReadAgenda reading) {
        this.building = building;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "buildAgenda",
            summary = "Build the agenda",
            description =
                    "What the plan of the next weeks has for this session: carried-over cases first, then the earliest "
                            + "review-due date; where the dates leave a choice, the longest without contact by the keyworker. "
                            + "Cases that find no room and are due before the next session are named, with the arithmetic. Until "
                            + "the session starts, building again replaces the agenda. Publishes AgendaBuilt.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "The agenda, with the session's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = AgendaView.class),
                            examples = @ExampleObject(name = "agenda", value = AgendaExamples.AGENDA)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(responseCode = "409", description = "session-started or session-closed: the agenda stays as it is.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<AgendaView> build(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(building.of(id, version -> ETags.requireMatch(headers, version)));
    }

    @GET
    @Operation(
            operationId = "getAgenda",
            summary = "Read the agenda",
            description = "As it was built. Members of the pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda, with the session's ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = AgendaView.class),
                            examples = @ExampleObject(name = "agenda", value = AgendaExamples.AGENDA)))
    @APIResponse(
            responseCode = "404",
            description = "group-supervision-not-found; agenda-not-found where none is built yet.")
    public RestResponse<AgendaView> read(@PathParam("id") UUID id) {
        return answer(reading.of(id));
    }

    private static RestResponse<AgendaView> answer(AgendaView agenda) {
        return RestResponse.ResponseBuilder.ok(agenda)
                .tag(ETags.of(agenda.version()))
                .build();
    }
}
