package org.throughline.workforce.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.throughline.platform.http.MergePatch;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Workers over HTTP. */
@Path("/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workers", description = "The people of the service. Names are here and in no other place.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER,
    Roles.RETURNS_OFFICER
})
class WorkerResource {

    private final AddWorker addWorker;
    private final ChangeWorker changeWorker;
    private final ReadWorkers readWorkers;

    WorkerResource(AddWorker addWorker, ChangeWorker changeWorker, ReadWorkers readWorkers) {
        this.addWorker = addWorker;
        this.changeWorker = changeWorker;
        this.readWorkers = readWorkers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.OPERATOR})
    @Operation(
            operationId = "addWorker",
            summary = "Add a worker",
            description = "Seats can be filled from the first day of employment on. Publishes WorkerJoined.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "worker", value = WorkerExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The worker, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerView.class),
                            examples = @ExampleObject(name = "worker", value = WorkerExamples.WORKER)))
    @APIResponse(responseCode = "409", description = "worker-exists, swe-number-taken or asye-before-start.")
    public RestResponse<WorkerView> add(@Valid @NotNull NewWorker worker) {
        WorkerView added = addWorker.add(worker);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/v1/workers/" + added.id()))
                .tag(ETags.of(added.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listWorkers",
            summary = "Workers, by role or pod",
            description = "In the order of their ids. Former workers are among them, with their last day.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerPage.class),
                            examples = @ExampleObject(name = "page", value = WorkerExamples.PAGE)))
    public Page<WorkerView> list(@BeanParam WorkerFilter filter, @Valid @BeanParam PageRequest page) {
        return readWorkers.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWorker", summary = "One worker", description = "With the ETag that an edit needs.")
    @APIResponse(
            responseCode = "200",
            description = "The worker, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerView.class),
                            examples = @ExampleObject(name = "worker", value = WorkerExamples.WORKER)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    public RestResponse<WorkerView> one(@PathParam("id") UUID id) {
        return tagged(readWorkers.one(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "updateWorker",
            summary = "Edit a worker",
            description =
                    "A merge patch of sweNumber, givenName, familyName, role, fte, employment, asyeUntil. Publishes"
                            + " WorkerChanged from today on, unless the name alone is new.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerEdit.class),
                            examples = @ExampleObject(name = "fewer hours", value = WorkerExamples.PATCH)))
    @APIResponse(
            responseCode = "200",
            description = "The worker, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerView.class),
                            examples = @ExampleObject(name = "worker", value = WorkerExamples.WORKER)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "swe-number-taken, asye-before-start, or worker-fte-exceeded: the seats held from today on"
                    + " need more hours.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<WorkerView> change(@PathParam("id") UUID id, @Context HttpHeaders headers, JsonNode patch)
            throws JsonProcessingException {
        return tagged(changeWorker.change(id, version -> ETags.requireMatch(headers, version), patch));
    }

    private static RestResponse<WorkerView> tagged(WorkerView worker) {
        return RestResponse.ResponseBuilder.ok(worker)
                .tag(ETags.of(worker.version()))
                .build();
    }
}
