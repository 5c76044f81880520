package org.throughline.cases.coworker;

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

/** Co-workers over HTTP. */
@Path("/v1/cases/{caseId}/co-workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Co-workers", description = "Pod members who work a case beside its keyworker.")
class CoWorkerResource {

    private final AddCoWorker addCoWorker;
    private final EndCoWork endCoWork;
    private final ReadCoWorkers readCoWorkers;

    CoWorkerResource(AddCoWorker addCoWorker, EndCoWork endCoWork, ReadCoWorkers readCoWorkers) {
        this.addCoWorker = addCoWorker;
        this.endCoWork = endCoWork;
        this.readCoWorkers = readCoWorkers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "addCoWorker",
            summary = "Put a pod member beside a child's keyworker",
            description =
                    "Any member of the case's pod but the administrative officer, a worker in training too. Whoever"
                            + " becomes the keyworker later is no co-worker from that day. Publishes CoWorkerAdded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "coWorker", value = CoWorkerExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The stretch of co-work.",
            content =
                    @Content(
                            schema = @Schema(implementation = CoWorkerView.class),
                            examples = @ExampleObject(name = "coWorker", value = CoWorkerExamples.CO_WORKER)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, co-work-overlaps or co-worker-is-keyworker.")
    @APIResponse(
            responseCode = "422",
            description =
                    "unknown-worker, worker-left, worker-excluded, not-in-pod, co-worker-is-keyworker, co-work-outside-case,"
                            + " co-work-too-far, co-work-too-short or idempotency-key-reused.")
    public RestResponse<CoWorkerView> add(@PathParam("caseId") UUID caseId, @Valid @NotNull NewCoWorker coWorker) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, addCoWorker.to(caseId, coWorker))
                .location(URI.create("/v1/cases/" + caseId + "/co-workers"))
                .build();
    }

    @POST
    @Path("/{coWorkerId}/ending")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endCoWork",
            summary = "Say when co-work ends",
            description =
                    "Earlier or later than was said. Where it is the first day itself, the co-work never began and is"
                            + " taken back. Publishes CoWorkerEnded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ending", value = CoWorkerExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "The stretch with its end.",
            content =
                    @Content(
                            schema = @Schema(implementation = CoWorkerView.class),
                            examples = @ExampleObject(name = "coWorker", value = CoWorkerExamples.CO_WORKER)))
    @APIResponse(responseCode = "404", description = "case-not-found or co-worker-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, co-work-overlaps or co-worker-is-keyworker.")
    @APIResponse(responseCode = "422", description = "co-work-too-short.")
    public CoWorkerView end(
            @PathParam("caseId") UUID caseId,
            @PathParam("coWorkerId") UUID coWorkerId,
            @Valid @NotNull CoWorkerEnding ending) {
        return endCoWork.by(caseId, coWorkerId, ending);
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
            operationId = "listCoWorkers",
            summary = "Who was and is beside the child's keyworker",
            description = "First to last, planned ones included; a case has few, so the list comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The co-workers.",
            content = @Content(examples = @ExampleObject(name = "coWorkers", value = CoWorkerExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<CoWorkerView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(readCoWorkers.of(caseId), null);
    }
}
