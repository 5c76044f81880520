package org.throughline.supervision.workermatter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Workers' records over HTTP. */
@Path("/v1/worker-matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Worker matter",
        description = "What group supervision wrote into a worker's record, apart from any child's.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class WorkerMatterResource {

    private final ReadWorkerMatters reading;

    WorkerMatterResource(ReadWorkerMatters reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listWorkerMatters",
            summary = "Read a worker's record",
            description =
                    "That worker, and the manager of the pod in which they sit; a pod manager's, the senior leaders. Nobody "
                            + "else, whatever their role. The latest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of matters.",
            content = @Content(examples = @ExampleObject(name = "page", value = WorkerMatterView.PAGE)))
    @APIResponse(
            responseCode = "404",
            description = "worker-not-found: not your own record, nor of somebody you manage.")
    public Page<WorkerMatterView> list(
            @NotNull @QueryParam("workerId") @Parameter(required = true, description = "The worker.") UUID workerId,
            @Valid @BeanParam PageRequest page) {
        return reading.of(workerId, page);
    }
}
