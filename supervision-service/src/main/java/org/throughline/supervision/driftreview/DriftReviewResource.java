package org.throughline.supervision.driftreview;

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

/** Drift reviews over HTTP. */
@Path("/v1/drift-reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift review")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class DriftReviewResource {

    private final ReadDriftReview reading;

    DriftReviewResource(ReadDriftReview reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getDriftReview",
            summary = "Read a drift review",
            description = "For the pod that made it, the pod that holds the case now, and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The drift review.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    public DriftReviewView one(@PathParam("id") UUID id) {
        return reading.one(id);
    }
}
