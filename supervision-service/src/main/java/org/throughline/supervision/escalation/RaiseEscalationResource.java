package org.throughline.supervision.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;

/** Asking the leadership pod, over HTTP. */
@Path("/v1/drift-reviews/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation", description = "What a pod asks of the leadership pod, and what it answers.")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class RaiseEscalationResource {

    private final RaiseEscalation raising;

    RaiseEscalationResource(RaiseEscalation raising) {
        this.raising = raising;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "raiseEscalation",
            summary = "Ask the leadership pod",
            description =
                    "What a drift review agreed to ask. The next session of the leadership pod takes it onto its agenda, "
                            + "the most needed first. Publishes EscalationRaised.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a decision", value = NewEscalation.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The escalation, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationView.class),
                            examples = @ExampleObject(name = "escalation", value = EscalationView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    @APIResponse(responseCode = "409", description = "escalation-waiting-already.")
    @APIResponse(
            responseCode = "422",
            description = "escalation-needed-in-the-past, or the Idempotency-Key came with another request.")
    public RestResponse<EscalationView> raise(@PathParam("id") UUID id, @Valid @NotNull NewEscalation escalation) {
        EscalationView raised = raising.of(id, escalation);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, raised)
                .location(URI.create("/v1/escalations/" + raised.id()))
                .tag(ETags.of(raised.version()))
                .build();
    }
}
