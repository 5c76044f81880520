package org.throughline.cases.continuity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** The continuity of groups of children over HTTP. */
@Path("/v1/continuity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuity")
class GroupContinuityResource {

    private final ReadGroupContinuity readGroup;

    GroupContinuityResource(ReadGroupContinuity readGroup) {
        this.readGroup = readGroup;
    }

    @GET
    @Path("/workers/{workerId}")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "readContinuityOfWorker",
            summary = "The continuity of the relationships of a worker's children",
            description = "Of the children whose keyworker this worker was last in the window. For the worker, the"
                    + " manager of a pod where the worker sits, and the leadership; there is no league of workers.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupView.class),
                            examples = @ExampleObject(name = "worker", value = ContinuityExamples.GROUP)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public GroupView ofWorker(@PathParam("workerId") UUID workerId, @BeanParam ContinuityQuery query) {
        return readGroup.ofWorker(workerId, query);
    }

    @GET
    @Path("/pods/{podId}")
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
            operationId = "readContinuityOfPod",
            summary = "The continuity of the relationships of a pod's children",
            description = "Of the children whom the pod held last in the window: each child belongs to one pod, so pods"
                    + " add up to the council. For who sits in the pod, and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupView.class),
                            examples = @ExampleObject(name = "pod", value = ContinuityExamples.GROUP)))
    @APIResponse(responseCode = "404", description = "pod-not-found.")
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public GroupView ofPod(@PathParam("podId") UUID podId, @BeanParam ContinuityQuery query) {
        return readGroup.ofPod(podId, query);
    }

    @GET
    @Path("/council")
    @RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER, Roles.ANALYTICS})
    @Operation(
            operationId = "readContinuityOfCouncil",
            summary = "The continuity of all children's relationships",
            description = "Of every child with a case that was open on a day of the window.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupView.class),
                            examples = @ExampleObject(name = "council", value = ContinuityExamples.GROUP)))
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public GroupView ofCouncil(@BeanParam ContinuityQuery query) {
        return readGroup.ofCouncil(query);
    }
}
