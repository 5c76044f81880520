package org.throughline.cases.cover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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

/** Covers of a worker's children over HTTP. */
@Path("/v1/worker-covers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cover")
class WorkerCoverResource {

    private final CoverAbsentWorker coverAbsentWorker;
    private final ReadCovers readCovers;

    WorkerCoverResource(CoverAbsentWorker coverAbsentWorker, ReadCovers readCovers) {
        this.coverAbsentWorker = coverAbsentWorker;
        this.readCovers = readCovers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "coverWorker",
            summary = "Name stand-ins for all children of an absent worker",
            description = "One for all, one for each, or both: cases that are named get their own. Every child of the"
                    + " worker on the first day whom the caller may see is in the answer, covered or with the code of"
                    + " why not, so that none is forgotten. Publishes CoverBegan for each.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "covers", value = CoverExamples.NEW_FOR_WORKER)))
    @APIResponse(
            responseCode = "201",
            description = "The covers, and the children without one.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerCovers.class),
                            examples = @ExampleObject(name = "covers", value = CoverExamples.FOR_WORKER)))
    @APIResponse(responseCode = "409", description = "covers-overlap: somebody was named at the same time.")
    @APIResponse(
            responseCode = "422",
            description = "stand-in-required, case-named-twice, not-the-workers-case, unknown-worker, worker-left,"
                    + " cannot-cover, covering-worker-absent or idempotency-key-reused.")
    public RestResponse<WorkerCovers> cover(@Valid @NotNull NewWorkerCovers covers) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, coverAbsentWorker.with(covers))
                .location(URI.create("/v1/worker-covers?keyworkerId=" + covers.keyworkerId()))
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
            operationId = "listWorkerCovers",
            summary = "Who stands in for whom",
            description = "Covers of cases that the caller may see, the earliest first: all that a worker's children"
                    + " have while the worker is away, or all that a worker stands in for.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "covers", value = CoverExamples.LIST)))
    public Page<CoverView> list(@BeanParam CoverFilter filter, @BeanParam @Valid PageRequest page) {
        return readCovers.list(filter, page);
    }
}
