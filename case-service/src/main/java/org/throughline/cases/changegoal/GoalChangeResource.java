package org.throughline.cases.changegoal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

/** What becomes of a change goal, over HTTP. */
@Path("/v1/cases/{caseId}/change-goals/{goalId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Change goals")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER
})
class GoalChangeResource {

    private final ScoreGoal scoreGoal;
    private final ReviseGoal reviseGoal;
    private final CloseGoal closeGoal;

    GoalChangeResource(ScoreGoal scoreGoal, ReviseGoal reviseGoal, CloseGoal closeGoal) {
        this.scoreGoal = scoreGoal;
        this.reviseGoal = reviseGoal;
        this.closeGoal = closeGoal;
    }

    @POST
    @Path("/scores")
    @Idempotent
    @Operation(
            operationId = "scoreChangeGoal",
            summary = "Say where a goal stands",
            description = "From 0 to 10, as the child, the family, the worker or the network sees it; one score of each"
                    + " view a day. Publishes GoalProgressed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "the child", value = GoalExamples.SCORE)))
    @APIResponse(
            responseCode = "201",
            description = "The goal with the score.",
            content =
                    @Content(
                            schema = @Schema(implementation = GoalView.class),
                            examples = @ExampleObject(name = "goal", value = GoalExamples.GOAL)))
    @APIResponse(responseCode = "404", description = "case-not-found or goal-not-found.")
    @APIResponse(responseCode = "409", description = "goal-closed or goal-scored-already.")
    @APIResponse(
            responseCode = "422",
            description = "goal-scored-in-future, goal-scored-before-set or idempotency-key-reused.")
    public RestResponse<GoalView> score(
            @PathParam("caseId") UUID caseId, @PathParam("goalId") UUID goalId, @Valid @NotNull NewScore score) {
        return tagged(RestResponse.Status.CREATED, scoreGoal.of(caseId, goalId, score));
    }

    @POST
    @Path("/revisions")
    @Idempotent
    @Operation(
            operationId = "reviseChangeGoal",
            summary = "Change what a goal says",
            description = "Send it whole, with the reason; what it said before stays readable. Publishes GoalRevised.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The goal's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "more time", value = GoalExamples.REVISION)))
    @APIResponse(
            responseCode = "201",
            description = "The goal as it reads now, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = GoalView.class),
                            examples = @ExampleObject(name = "goal", value = GoalExamples.GOAL)))
    @APIResponse(responseCode = "404", description = "case-not-found or goal-not-found.")
    @APIResponse(responseCode = "409", description = "goal-closed.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description = "goal-revised-in-future, goal-revised-too-early or goal-due-too-early.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<GoalView> revise(
            @PathParam("caseId") UUID caseId,
            @PathParam("goalId") UUID goalId,
            @Valid @NotNull Revision revision,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.CREATED,
                reviseGoal.to(caseId, goalId, revision, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/closure")
    @Operation(
            operationId = "closeChangeGoal",
            summary = "Say that a goal was achieved, or was not",
            description = "A goal that was not achieved says whether the agreed consequence followed, and if not, why."
                    + " Publishes GoalClosed.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The goal's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "not achieved", value = GoalExamples.CLOSURE)))
    @APIResponse(
            responseCode = "200",
            description = "The goal, ended.",
            content =
                    @Content(
                            schema = @Schema(implementation = GoalView.class),
                            examples = @ExampleObject(name = "goal", value = GoalExamples.GOAL)))
    @APIResponse(responseCode = "404", description = "case-not-found or goal-not-found.")
    @APIResponse(responseCode = "409", description = "goal-closed.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description = "goal-closed-in-future, goal-closed-too-early, goal-consequence-not-said,"
                    + " goal-reason-not-said or goal-achieved-without-consequence.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<GoalView> close(
            @PathParam("caseId") UUID caseId,
            @PathParam("goalId") UUID goalId,
            @Valid @NotNull Closure closure,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.OK,
                closeGoal.like(caseId, goalId, closure, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<GoalView> tagged(RestResponse.Status status, GoalView goal) {
        return RestResponse.ResponseBuilder.create(status, goal)
                .tag(ETags.of(goal.version()))
                .build();
    }
}
