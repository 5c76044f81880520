package org.throughline.supervision.learningreview;

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
import java.net.URI;
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

/** Learning reviews over HTTP. */
@Path("/v1/learning-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Learning review",
        description = "What happened, what the system made likely, what we learned, what changes.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class LearningReviewResource {

    private final HoldLearningReview holding;
    private final ReadLearningReviews reading;

    LearningReviewResource(HoldLearningReview holding, ReadLearningReviews reading) {
        this.holding = holding;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "recordLearningReview",
            summary = "Record a learning review",
            description =
                    "By who leads the pod. It names a system factor at least, and no person: nothing leads from here to how "
                            + "somebody is judged. Publishes LearningReviewHeld.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "a short week", value = NewLearningReview.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The learning review, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = LearningReviewView.class),
                            examples = @ExampleObject(name = "learning review", value = LearningReviewView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    @APIResponse(
            responseCode = "422",
            description = "learning-review-in-future, or the Idempotency-Key came with another request.")
    public RestResponse<LearningReviewView> record(@Valid @NotNull NewLearningReview review) {
        LearningReviewView recorded = holding.record(review);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recorded)
                .location(URI.create("/v1/learning-reviews/" + recorded.id()))
                .tag(ETags.of(recorded.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listLearningReviews",
            summary = "List learning reviews",
            description =
                    "Of a pod, for its members and the leadership; those that are shared, for everybody. The latest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content = @Content(examples = @ExampleObject(name = "page", value = LearningReviewView.PAGE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public Page<LearningReviewView> list(
            @QueryParam("podId") @Parameter(description = "The pod; those that are shared where left out.") UUID podId,
            @Valid @BeanParam PageRequest page) {
        return reading.list(podId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getLearningReview",
            summary = "Read a learning review",
            description = "Members of the pod and the leadership; everybody once it is shared.")
    @APIResponse(
            responseCode = "200",
            description = "The learning review, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = LearningReviewView.class),
                            examples = @ExampleObject(name = "learning review", value = LearningReviewView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "learning-review-not-found: no such review, or not visible.")
    public RestResponse<LearningReviewView> one(@PathParam("id") UUID id) {
        return tagged(reading.one(id));
    }

    @POST
    @Path("/{id}/sharing")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "shareLearningReview",
            summary = "Let everybody read it",
            description = "So that others learn too. Publishes LearningReviewShared.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The review's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @APIResponse(
            responseCode = "200",
            description = "The learning review, shared.",
            content =
                    @Content(
                            schema = @Schema(implementation = LearningReviewView.class),
                            examples = @ExampleObject(name = "learning review", value = LearningReviewView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "learning-review-not-found: no such review, or not visible.")
    @APIResponse(responseCode = "409", description = "learning-review-shared.")
    @APIResponse(responseCode = "412", description = "stale-version: read it again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the review's ETag.")
    public RestResponse<LearningReviewView> share(
            @PathParam("id") UUID id, @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(holding.share(id, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/changes/{changeId}/completion")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "makeLearningChange",
            summary = "Say that something has changed",
            description = "What the review said would. Publishes LearningChangeMade.")
    @APIResponse(
            responseCode = "200",
            description = "The learning review.",
            content =
                    @Content(
                            schema = @Schema(implementation = LearningReviewView.class),
                            examples = @ExampleObject(name = "learning review", value = LearningReviewView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "learning-review-not-found or learning-change-not-found.")
    @APIResponse(responseCode = "409", description = "learning-change-made.")
    public RestResponse<LearningReviewView> made(@PathParam("id") UUID id, @PathParam("changeId") UUID changeId) {
        return tagged(holding.made(id, changeId));
    }

    private static RestResponse<LearningReviewView> tagged(LearningReviewView review) {
        return RestResponse.ResponseBuilder.ok(review)
                .tag(ETags.of(review.version()))
                .build();
    }
}
