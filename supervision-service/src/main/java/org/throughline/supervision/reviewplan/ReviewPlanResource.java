package org.throughline.supervision.reviewplan;

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

/** A pod's next weeks over HTTP. */
@Path("/v1/review-plans/{podId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Review plan",
        description = "Whether a pod can discuss every case by its review-due date, twelve weeks ahead.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ReviewPlanResource {

    private final ReadReviewPlan reading;

    ReviewPlanResource(ReadReviewPlan reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "readReviewPlan",
            summary = "A pod's next weeks, case by case",
            description = "Which case is discussed in which session, so that each is in time again and again. Where"
                    + " that cannot be: which dates slip and by how long, the arithmetic, and the least that would mend"
                    + " it. It is planned from the facts of this moment; where no session is scheduled yet, one like the"
                    + " last is assumed. Members of the pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewPlanView.class),
                            examples = {
                                @ExampleObject(name = "too few minutes", value = ReviewPlanExamples.SHORT),
                                @ExampleObject(name = "in time", value = ReviewPlanExamples.IN_TIME)
                            }))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public ReviewPlanView of(@PathParam("podId") UUID podId) {
        return reading.of(podId);
    }

    @GET
    @Path("/picture")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "drawReviewPlan",
            summary = "A picture of a pod's next weeks",
            description = "A row for each session: the minutes that cases need, those that could wait, those kept for"
                    + " the pod, those free, and the dates that slip. It reads in black and white, says in words what it"
                    + " shows, and names nobody.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, SVG.",
            content =
                    @Content(
                            mediaType = "image/svg+xml",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "picture", value = ReviewPlanExamples.PICTURE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public String picture(@PathParam("podId") UUID podId) {
        return reading.picture(podId);
    }
}
