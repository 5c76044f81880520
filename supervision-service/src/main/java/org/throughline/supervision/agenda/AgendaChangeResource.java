package org.throughline.supervision.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Changes of agendas by hand, over HTTP. */
@Path("/v1/group-supervisions/{id}/agenda/changes")
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
class AgendaChangeResource {

    private final ChangeAgenda changing;
    private final ReadAgenda reading;

    AgendaChangeResource(ChangeAgenda changing, ReadAgenda reading) {
        this.changing = changing;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "changeAgenda",
            summary = "Change an agenda by hand",
            description = "Puts a case on it, takes one off or moves one, with a reason. Answers which review-due dates"
                    + " slip by it in the weeks planned, and keeps that with the change. Until the session is opened."
                    + " Publishes AgendaChanged, and ReviewDateAtRisk for each date that slips soon.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "taken off", value = AgendaExamples.DROP)))
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The session's ETag.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "The change with its consequence and the agenda after it, with the session's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangedAgenda.class),
                            examples = @ExampleObject(name = "changed", value = AgendaExamples.CHANGED)))
    @APIResponse(
            responseCode = "404",
            description = "group-supervision-not-found: no such session, or not visible; agenda-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "already-on-agenda, agenda-full, session-opened, session-closed or session-cancelled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the session again.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-open-in-pod, case-not-on-agenda, position-outside-agenda or reason-needs-words.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the session's ETag.")
    public RestResponse<ChangedAgenda> change(
            @PathParam("id") UUID id, @Valid @NotNull NewAgendaChange change, @Context HttpHeaders headers) {
        ChangedAgenda changed = changing.of(id, change, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(changed)
                .tag(ETags.of(changed.agenda().version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listAgendaChanges",
            summary = "How an agenda was changed by hand",
            description = "Each change with its reason and its consequence as it was then, the first made first; those"
                    + " before the agenda was built again among them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes.",
            content = @Content(examples = @ExampleObject(name = "page", value = AgendaExamples.CHANGES)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    public Page<AgendaChangeView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reading.changesOf(id, page);
    }
}
