package org.throughline.workforce.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;

/** Finding workers by what must not be in a URL, and naming many at once. */
@Path("/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
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
class FindWorkersResource {

    private final ReadWorkers readWorkers;

    FindWorkersResource(ReadWorkers readWorkers) {
        this.readWorkers = readWorkers;
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = "searchWorkers",
            summary = "Workers by name",
            description = "Every word has to occur in the given or family name. In the order of their ids.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "part of a name", value = WorkerExamples.SEARCH)))
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerPage.class),
                            examples = @ExampleObject(name = "page", value = WorkerExamples.PAGE)))
    public Page<WorkerView> search(@Valid @NotNull WorkerSearch search) {
        return readWorkers.named(search);
    }

    @POST
    @Path("/summaries")
    @Operation(
            operationId = "summariseWorkers",
            summary = "The names of up to 200 workers",
            description = "Ids that are unknown, or that the caller may not see, are left out.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ids", value = WorkerExamples.IDS)))
    @APIResponse(
            responseCode = "200",
            description = "Those that were found.",
            content =
                    @Content(
                            schema = @Schema(implementation = WorkerSummaries.class),
                            examples = @ExampleObject(name = "summaries", value = WorkerExamples.SUMMARIES)))
    public WorkerSummaries summaries(@Valid @NotNull WorkerIds workers) {
        return new WorkerSummaries(readWorkers.summaries(workers.ids()));
    }
}
