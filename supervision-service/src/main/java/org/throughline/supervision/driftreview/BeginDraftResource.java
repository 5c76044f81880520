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

/** Beginning to write a drift review in the course of a session, over HTTP. */
@Path("/v1/group-supervisions/{id}/review-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift review")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
class BeginDraftResource {

    private final WriteReview writing;

    BeginDraftResource(WriteReview writing) {
        this.writing = writing;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginReviewDraft",
            summary = "Begin to write a drift review",
            description = "One draft a case and session. The session is not closed while one is open.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a case", value = NewDraft.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewDraftView.class),
                            examples = @ExampleObject(name = "draft", value = DriftReviewExamples.DRAFT)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    @APIResponse(
            responseCode = "409",
            description = "already-reviewed, draft-open, session-not-begun, session-closed or session-cancelled.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-open-in-pod, or the Idempotency-Key came with another request.")
    public RestResponse<ReviewDraftView> begin(@PathParam("id") UUID id, @Valid @NotNull NewDraft draft) {
        ReviewDraftView begun = writing.begin(id, draft);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, begun)
                .location(URI.create("/v1/review-drafts/" + begun.id()))
                .tag(ETags.of(begun.version()))
                .build();
    }
}
