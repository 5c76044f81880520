package org.throughline.cases.stage;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** How a case ended, over HTTP. */
@Path("/v1/cases/{caseId}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class ClosingResource {

    private final ReadClosing readClosing;

    ClosingResource(ReadClosing readClosing) {
        this.readClosing = readClosing;
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
            operationId = "readClosing",
            summary = "How a case ended",
            description =
                    "Reason, outcome and goodbye; closedOn is null while the case is open. A case that was imported says"
                            + " no more than its source did.")
    @APIResponse(
            responseCode = "200",
            description = "The end of the case.",
            content = @Content(examples = @ExampleObject(name = "goals achieved", value = StageExamples.CLOSED)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public ClosingView read(@PathParam("caseId") UUID caseId) {
        return readClosing.of(caseId);
    }
}
