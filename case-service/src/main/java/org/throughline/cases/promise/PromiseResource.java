package org.throughline.cases.promise;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The promises of a case over HTTP. */
@Path("/v1/cases/{caseId}/promises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Promises", description = "What was promised to a child or family, and whether it was kept.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class PromiseResource {

    private final MakePromise makePromise;
    private final ReadPromises readPromises;

    PromiseResource(MakePromise makePromise, ReadPromises readPromises) {
        this.makePromise = makePromise;
        this.readPromises = readPromises;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "makePromise",
            summary = "Record a promise made to a child or family",
            description = "With the last day to keep it. The words are the child's to read; the event PromiseMade has"
                    + " the days only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "photographs", value = PromiseExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The promise, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PromiseView.class),
                            examples = @ExampleObject(name = "promise", value = PromiseExamples.PROMISE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed.")
    @APIResponse(
            responseCode = "422",
            description = "promise-made-in-future, promise-due-before-made, unknown-worker or idempotency-key-reused.")
    public RestResponse<PromiseView> make(@PathParam("caseId") UUID caseId, @Valid @NotNull NewPromise promise) {
        PromiseView made = makePromise.on(caseId, promise);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/cases/" + caseId + "/promises/" + made.promiseId()))
                .tag(ETags.of(made.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listPromises",
            summary = "The promises of a case",
            description = "The last made first, each with the other days that were agreed and how it stands today.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "promises", value = PromiseExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<PromiseView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("open") @Parameter(description = "True: only open ones; false: only those kept or broken.")
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        return readPromises.of(caseId, open, page);
    }

    @GET
    @Path("/{promiseId}")
    @Operation(operationId = "readPromise", summary = "One promise", description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The promise, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PromiseView.class),
                            examples = @ExampleObject(name = "promise", value = PromiseExamples.PROMISE)))
    @APIResponse(responseCode = "404", description = "case-not-found or promise-not-found.")
    public RestResponse<PromiseView> one(@PathParam("caseId") UUID caseId, @PathParam("promiseId") UUID promiseId) {
        PromiseView promise = readPromises.one(caseId, promiseId);
        return RestResponse.ResponseBuilder.ok(promise)
                .tag(ETags.of(promise.version()))
                .build();
    }
}
