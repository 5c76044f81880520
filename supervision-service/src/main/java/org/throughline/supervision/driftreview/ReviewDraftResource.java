package org.throughline.supervision.driftreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Saving, completing and dropping drafts of drift reviews, over HTTP. */
@Path("/v1/review-drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift review")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class ReviewDraftResource {

    private final WriteReview writing;

    ReviewDraftResource(WriteReview writing) {
        this.writing = writing;
    }

    @GET
    @Operation(
            operationId = "getReviewDraft",
            summary = "Read a draft",
            description = "Whoever leads the pod or a deputy, with the ETag that saving it asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewDraftView.class),
                            examples = @ExampleObject(name = "draft", value = DriftReviewExamples.DRAFT)))
    @APIResponse(responseCode = "404", description = "review-draft-not-found: no such draft, or not visible.")
    public RestResponse<ReviewDraftView> read(@PathParam("id") UUID id) {
        return tagged(writing.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveReviewDraft",
            summary = "Save a draft",
            description =
                    "The whole content in place of the old. A finding is not saved before the child's experience is said.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The draft's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "at risk", value = DriftReviewExamples.CONTENT)))
    @APIResponse(
            responseCode = "200",
            description = "The draft, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewDraftView.class),
                            examples = @ExampleObject(name = "draft", value = DriftReviewExamples.DRAFT)))
    @APIResponse(responseCode = "404", description = "review-draft-not-found: no such draft, or not visible.")
    @APIResponse(responseCode = "409", description = "review-complete or session-closed.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody saved it since you read it.")
    @APIResponse(responseCode = "422", description = "experience-first.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the draft's ETag.")
    public RestResponse<ReviewDraftView> save(
            @PathParam("id") UUID id,
            @Valid @NotNull ReviewContent content,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(writing.save(id, content, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "completeReviewDraft",
            summary = "Complete a drift review",
            description =
                    "The draft becomes the drift review of the same id: of two who complete it one does. Publishes "
                            + "DriftReviewRecorded. Pointers of a refusal point into the draft's content.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The draft's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"1\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "complete", value = Completion.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The drift review, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = DriftReviewView.class),
                            examples = @ExampleObject(name = "review", value = DriftReviewExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "review-draft-not-found: no such draft, or not visible.")
    @APIResponse(responseCode = "409", description = "review-complete, already-reviewed or session-closed.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody saved it since you read it.")
    @APIResponse(
            responseCode = "422",
            description = "experience-first, review-incomplete, drifting-needs-action, action-due-in-the-past, "
                    + "action-not-open, case-not-open-in-pod or worker-not-in-pod.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the draft's ETag.")
    public RestResponse<DriftReviewView> complete(
            @PathParam("id") UUID id,
            @Valid @NotNull Completion completion,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        DriftReviewView review = writing.complete(id, completion, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, review)
                .location(URI.create("/v1/drift-reviews/" + review.id()))
                .tag(ETags.of(review.version()))
                .build();
    }

    @DELETE
    @Operation(
            operationId = "dropReviewDraft",
            summary = "Drop a draft",
            description = "Nothing of it is kept: the case was not discussed after all.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The draft's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"1\""))
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = "review-draft-not-found: no such draft, or not visible.")
    @APIResponse(responseCode = "409", description = "review-complete.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody saved it since you read it.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the draft's ETag.")
    public RestResponse<Void> drop(@PathParam("id") UUID id, @Parameter(hidden = true) @Context HttpHeaders headers) {
        writing.drop(id, version -> ETags.requireMatch(headers, version));
        return RestResponse.noContent();
    }

    private static RestResponse<ReviewDraftView> tagged(ReviewDraftView draft) {
        return RestResponse.ResponseBuilder.ok(draft)
                .tag(ETags.of(draft.version()))
                .build();
    }
}
