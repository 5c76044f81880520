package org.throughline.cases.permanence;

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

/** A child's way to a home for good over HTTP. */
@Path("/v1/cases/{caseId}/permanence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Permanence", description = "Where a child shall live for good, and how long the child waits for it.")
class PermanenceResource {

    private final ReadPermanence readPermanence;

    PermanenceResource(ReadPermanence readPermanence) {
        this.readPermanence = readPermanence;
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
            operationId = "readPermanence",
            summary = "A child's way to a home for good",
            description = "The plan that holds, those before it, and what the child waits and waited for: for a plan,"
                    + " for the home, for the court. Each waiting says how many days, what share of the child's life"
                    + " that is, and which rule sets its limit. It begins when the child comes into care, or, at home,"
                    + " when the case opens.")
    @APIResponse(
            responseCode = "200",
            description = "The way so far.",
            content = @Content(examples = @ExampleObject(name = "in care", value = PermanenceExamples.PERMANENCE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public PermanenceView read(@PathParam("caseId") UUID caseId) {
        return readPermanence.of(caseId);
    }
}
