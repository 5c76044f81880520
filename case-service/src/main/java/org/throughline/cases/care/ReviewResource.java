package org.throughline.cases.care;

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
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reviews of care plans over HTTP. */
@Path("/v1/cases/{caseId}/looked-after-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Care")
class ReviewResource {

    private final HoldReview holdReview;
    private final ReadCare readCare;

    ReviewResource(HoldReview holdReview, ReadCare readCare) {
        this.holdReview = holdReview;
        this.readCare = readCare;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "holdLookedAfterReview",
            summary = "Record a review of a care plan",
            description = "It meets the clock of the review and starts the next: three months after the "
                    + "first, then six. Publishes LookedAfterReviewHeld.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "review", value = CareExamples.NEW_REVIEW)))
    @APIResponse(
            responseCode = "201",
            description = "The review, with the Location of all of them.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewView.class),
                            examples = @ExampleObject(name = "review", value = CareExamples.REVIEW)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or looked-after-review-recorded.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, not-looked-after, participation-of-age, "
                    + "unknown-worker or idempotency-key-reused.")
    public RestResponse<ReviewView> hold(@PathParam("caseId") UUID caseId, @Valid @NotNull NewReview said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, holdReview.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/looked-after-reviews"))
                .build();
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
            operationId = "listLookedAfterReviews",
            summary = "The reviews of the care plan",
            description = "The latest first; those that a file told of included.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "reviews", value = CareExamples.REVIEWS)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<ReviewView> list(@PathParam("caseId") UUID caseId, @BeanParam @Valid PageRequest page) {
        return readCare.reviews(caseId, page);
    }
}
