package org.throughline.cases.changegoal;

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

/** The change goals of a case over HTTP. */
@Path("/v1/cases/{caseId}/change-goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Change goals",
        description = "What needs to change, by when in the child's timescale, and what follows if not.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class GoalResource {

    private final SetGoal setGoal;
    private final ReadGoals readGoals;

    GoalResource(SetGoal setGoal, ReadGoals readGoals) {
        this.setGoal = setGoal;
        this.readGoals = readGoals;
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
            operationId = "setChangeGoal",
            summary = "Set a goal for change",
            description =
                    "What needs to change, for whom, by when, how it will be seen, and the consequence if it is not"
                            + " achieved, which is required: families are told beforehand, not afterwards. Publishes GoalSet.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "school", value = GoalExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The goal, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = GoalView.class),
                            examples = @ExampleObject(name = "goal", value = GoalExamples.GOAL)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed.")
    @APIResponse(
            responseCode = "422",
            description = "goal-set-in-future, goal-due-too-early or idempotency-key-reused.")
    public RestResponse<GoalView> set(@PathParam("caseId") UUID caseId, @Valid @NotNull NewGoal goal) {
        GoalView set = setGoal.in(caseId, goal);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, set)
                .location(URI.create("/v1/cases/" + caseId + "/change-goals/" + set.goalId()))
                .tag(ETags.of(set.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listChangeGoals",
            summary = "The goals of a case and how they go",
            description = "The last set first. Each view is compared with itself only; views are never averaged.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "goals", value = GoalExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<GoalView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("open") @Parameter(description = "True: only open ones; false: only those that ended.")
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        return readGoals.of(caseId, open, page);
    }

    @GET
    @Path("/{goalId}")
    @Operation(operationId = "readChangeGoal", summary = "One goal", description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The goal, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = GoalView.class),
                            examples = @ExampleObject(name = "goal", value = GoalExamples.GOAL)))
    @APIResponse(responseCode = "404", description = "case-not-found or goal-not-found.")
    public RestResponse<GoalView> one(@PathParam("caseId") UUID caseId, @PathParam("goalId") UUID goalId) {
        GoalView goal = readGoals.one(caseId, goalId);
        return RestResponse.ResponseBuilder.ok(goal)
                .tag(ETags.of(goal.version()))
                .build();
    }
}
