package org.throughline.supervision.driftreview;

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
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

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
    private final AmendReview amending;
    private final KeepDifferingView differing;

    DriftReviewResource(ReadDriftReview reading, AmendReview amending, KeepDifferingView differing) {
        this.reading = reading;
        this.amending = amending;
        this.differing = differing;
    }

    @GET
    @Operation(
            operationId = "getDriftReview",
            summary = "Read a drift review",
            description = "For the pod that made it, the pod that holds the case now, and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The drift review, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    public RestResponse<DriftReviewView> one(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, reading.one(id));
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listDriftReviewVersions",
            summary = "What a review said before",
            description = "Before each amendment, as it was read then, with the reason; oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions.",
            content = @Content(examples = @ExampleObject(name = "page", value = DriftReviewExamples.VERSIONS)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    public Page<ReviewVersionView> versions(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reading.versionsOf(id, page);
    }

    @POST
    @Path("/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "amendDriftReview",
            summary = "Amend a drift review",
            description =
                    "Also after its session is closed. What it said before stays readable with the reason; the next "
                            + "review-due date follows the finding as it reads now. Publishes DriftReviewAmended.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The review's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "left out", value = DriftReviewExamples.AMENDMENT)))
    @APIResponse(
            responseCode = "200",
            description = "The review as it reads now, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    @APIResponse(responseCode = "412", description = "stale-version: read the review again.")
    @APIResponse(
            responseCode = "422",
            description = "experience-first, review-incomplete, drifting-needs-action, action-due-in-the-past or "
                    + "action-not-open.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the review's ETag.")
    public RestResponse<DriftReviewView> amend(
            @PathParam("id") UUID id,
            @Valid @NotNull Amendment amendment,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.OK, amending.of(id, amendment, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/differing-views")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepDifferingView",
            summary = "Say what you see otherwise",
            description =
                    "Whoever was there, once, in their own words; it is kept with the review and read with it. Publishes "
                            + "DifferingViewKept.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "drifting", value = NewDifferingView.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The review with the view.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "drift-review-not-found: no such review, or not visible.")
    @APIResponse(responseCode = "409", description = "differing-view-kept-already.")
    @APIResponse(
            responseCode = "422",
            description = "not-an-attendee, or the Idempotency-Key came with another request.")
    public RestResponse<DriftReviewView> differ(@PathParam("id") UUID id, @Valid @NotNull NewDifferingView view) {
        return tagged(RestResponse.Status.CREATED, differing.of(id, view));
    }

    private static RestResponse<DriftReviewView> tagged(RestResponse.Status status, DriftReviewView review) {
        return RestResponse.ResponseBuilder.create(status, review)
                .tag(ETags.of(review.version()))
                .build();
    }
}
