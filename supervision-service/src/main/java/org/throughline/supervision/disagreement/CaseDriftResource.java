package org.throughline.supervision.disagreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** One case on the drift board over HTTP. */
@Path("/v1/drift-board/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift board", description = "Every open case of a pod, never an average.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class CaseDriftResource {

    private final ReadCaseDrift reading;

    CaseDriftResource(ReadCaseDrift reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getCaseDrift",
            summary = "Read where a case stands",
            description =
                    "The band of today with the signals behind it, each with its limit and source, and the last time"
                            + " somebody saw it otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "Where the case stands.",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseDrift.class),
                            examples = @ExampleObject(name = "case", value = DisagreementExamples.CASE)))
    @APIResponse(responseCode = "404", description = "case-not-found: no such open case, or not visible.")
    public CaseDrift one(@PathParam("caseId") UUID caseId) {
        return reading.of(caseId);
    }
}
