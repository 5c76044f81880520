package org.throughline.cases.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Children's wishes about their worker over HTTP. */
@Path("/v1/cases/{caseId}/worker-wishes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matched with us", description = "What a child wishes and needs of their worker.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER
})
class WishResource {

    private final HearWishes hearWishes;

    WishResource(HearWishes hearWishes) {
        this.hearWishes = hearWishes;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordWorkerWish",
            summary = "Write down what a child wishes of their worker",
            description =
                    "In a code, and in the child's own words, which stay in the record. Allocation shows for every"
                            + " worker whether the wish is met. Publishes WorkerWishRecorded, without words and without the worker.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "wish", value = WishExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The wish.",
            content =
                    @Content(
                            schema = @Schema(implementation = WishView.class),
                            examples = @ExampleObject(name = "wish", value = WishExamples.WISH)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or wish-holds-already.")
    @APIResponse(
            responseCode = "422",
            description = "wish-incomplete, wish-contradicts-itself, wish-in-future, unknown-worker or"
                    + " idempotency-key-reused.")
    public RestResponse<WishView> hear(@PathParam("caseId") UUID caseId, @Valid @NotNull NewWish wish) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, hearWishes.hear(caseId, wish))
                .location(URI.create("/v1/cases/" + caseId + "/worker-wishes"))
                .build();
    }

    @POST
    @Path("/{wishId}/ending")
    @Operation(
            operationId = "endWorkerWish",
            summary = "Say that a wish holds no longer",
            description = "The child says otherwise now. The wish stays in the record. Publishes WorkerWishEnded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ending", value = WishExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "The wish with its end.",
            content =
                    @Content(
                            schema = @Schema(implementation = WishView.class),
                            examples = @ExampleObject(name = "wish", value = WishExamples.WISH)))
    @APIResponse(responseCode = "404", description = "case-not-found or wish-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or wish-ended.")
    @APIResponse(responseCode = "422", description = "wish-ends-too-early or wish-in-future.")
    public WishView end(
            @PathParam("caseId") UUID caseId, @PathParam("wishId") UUID wishId, @Valid @NotNull WishEnding ending) {
        return hearWishes.end(caseId, wishId, ending);
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listWorkerWishes",
            summary = "What the child wishes of their worker",
            description =
                    "The latest first, ended ones and those of earlier cases included; a child has few, so the list"
                            + " comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The wishes.",
            content = @Content(examples = @ExampleObject(name = "wishes", value = WishExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<WishView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(hearWishes.of(caseId), null);
    }
}
