package org.throughline.supervision.driftreview;

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

/** Recording drift reviews at once, over HTTP. */
@Path("/v1/group-supervisions/{id}/drift-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift review", description = "Is there purposeful progress in the child's timescale?")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class RecordDriftReviewResource {

    private final RecordDriftReview recording;

    RecordDriftReviewResource(RecordDriftReview recording) {
        this.recording = recording;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordDriftReview",
            summary = "Record a drift review",
            description =
                    "Once a case and session, on the session's day or later, until it is closed; also of a case on the agenda "
                            + "that left the pod while it met. The child's experience comes first. Answers the next "
                            + "review-due date with its rule, and the open actions of earlier reviews. What is said of a "
                            + "worker goes into that worker's record and is not answered. Publishes DriftReviewRecorded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "at risk", value = DriftReviewExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The drift review, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "already-reviewed, draft-open, session-not-begun, session-closed or session-cancelled.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-open-in-pod, experience-first, drifting-needs-action, action-due-in-the-past, "
                    + "action-not-open, worker-not-in-pod, or the Idempotency-Key came with another request.")
    public RestResponse<DriftReviewView> record(@PathParam("id") UUID id, @Valid @NotNull NewDriftReview review) {
        DriftReviewView recorded = recording.in(id, review);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recorded)
                .location(URI.create("/v1/drift-reviews/" + recorded.id()))
                .tag(ETags.of(recorded.version()))
                .build();
    }
}
