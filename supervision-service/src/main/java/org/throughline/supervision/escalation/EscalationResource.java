package org.throughline.supervision.escalation;

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
import jakarta.ws.rs.QueryParam;
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

/** Escalations and their answers over HTTP. */
@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class EscalationResource {

    private final ReadEscalations reading;
    private final RaiseEscalation raising;
    private final AnswerEscalations answering;

    EscalationResource(ReadEscalations reading, RaiseEscalation raising, AnswerEscalations answering) {
        this.reading = reading;
        this.raising = raising;
        this.answering = answering;
    }

    @GET
    @Operation(
            operationId = "listEscalations",
            summary = "List escalations",
            description = "Of one pod, or of all for the leadership; the one needed first before the others.")
    @APIResponse(
            responseCode = "200",
            description = "A page of escalations.",
            content = @Content(examples = @ExampleObject(name = "page", value = EscalationView.PAGE)))
    @APIResponse(
            responseCode = "404",
            description = "pod-not-found: not visible, or no pod named and not the leadership.")
    public Page<EscalationView> list(
            @QueryParam("podId") @Parameter(description = "The pod that asks; all where the leadership leaves it out.")
                    UUID podId,
            @QueryParam("open") @Parameter(description = "Only those without an answer; true where left out.")
                    Boolean open,
            @Valid @BeanParam PageRequest page) {
        return reading.list(podId, open, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEscalation",
            summary = "Read an escalation",
            description = "The pod that asks, the pod that holds the case now, and the leadership; with ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The escalation, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationView.class),
                            examples = @ExampleObject(name = "escalation", value = EscalationView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "escalation-not-found: no such escalation, or not visible.")
    public RestResponse<EscalationView> one(@PathParam("id") UUID id) {
        return tagged(reading.one(id));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "answerEscalation",
            summary = "Answer a pod",
            description =
                    "In the session of the leadership pod that has it on its agenda, by who leads that session. Publishes "
                            + "EscalationAnswered; the answer shows at the case.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The escalation's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"1\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "agreed", value = Answer.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The escalation with its answer.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationView.class),
                            examples = @ExampleObject(name = "escalation", value = EscalationView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "escalation-not-found: no such escalation, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "escalation-not-taken, escalation-settled, session-not-begun or session-closed.")
    @APIResponse(responseCode = "412", description = "stale-version: read the escalation again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the escalation's ETag.")
    public RestResponse<EscalationView> answer(
            @PathParam("id") UUID id,
            @Valid @NotNull Answer answer,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(answering.answer(id, answer, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "withdrawEscalation",
            summary = "Ask no longer",
            description = "Before it is answered, by who leads the pod that asks. Publishes EscalationWithdrawn.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The escalation's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @APIResponse(
            responseCode = "200",
            description = "The escalation, withdrawn.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationView.class),
                            examples = @ExampleObject(name = "escalation", value = EscalationView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "escalation-not-found: no such escalation, or not visible.")
    @APIResponse(responseCode = "409", description = "escalation-settled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the escalation again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the escalation's ETag.")
    public RestResponse<EscalationView> withdraw(
            @PathParam("id") UUID id, @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(raising.withdraw(id, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<EscalationView> tagged(EscalationView escalation) {
        return RestResponse.ResponseBuilder.ok(escalation)
                .tag(ETags.of(escalation.version()))
                .build();
    }
}
