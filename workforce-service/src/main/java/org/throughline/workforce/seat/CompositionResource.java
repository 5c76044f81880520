package org.throughline.workforce.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.workforce.composition.Composition;

/** A pod's composition over HTTP. */
@Path("/v1/pods/{podId}/composition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER,
    Roles.RETURNS_OFFICER
})
class CompositionResource {

    private final CheckComposition checkComposition;

    CompositionResource(CheckComposition checkComposition) {
        this.checkComposition = checkComposition;
    }

    @GET
    @Operation(
            operationId = "checkComposition",
            summary = "What the pod has and what it lacks",
            description =
                    "Every seat that the rule speaks of is met, missing or over, and since when. FTE is summed over"
                            + " the seat; PEOPLE are different workers with hours in it. Leadership needs no seat.")
    @APIResponse(
            responseCode = "200",
            description = "The composition on that day.",
            content =
                    @Content(
                            schema = @Schema(implementation = Composition.class),
                            examples = @ExampleObject(name = "no manager", value = CompositionExamples.NO_MANAGER)))
    @APIResponse(responseCode = "404", description = "pod-not-found.")
    @APIResponse(responseCode = "422", description = "pod-not-formed-yet.")
    public Composition check(
            @PathParam("podId") UUID podId,
            @QueryParam("asOf") @Parameter(description = "The day asked about; today where absent.") LocalDate asOf) {
        return checkComposition.of(podId, asOf);
    }
}
