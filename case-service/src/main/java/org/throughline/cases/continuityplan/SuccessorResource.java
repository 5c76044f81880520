package org.throughline.cases.continuityplan;

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

/** The naming of successors over HTTP. */
@Path("/v1/continuity-plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Continuity plans")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
class SuccessorResource {

    private static final String CONFLICT = "case-closed, continuity-plan-not-open or keyworker-spells-overlap.";

    private final NameSuccessors nameSuccessors;

    SuccessorResource(NameSuccessors nameSuccessors) {
        this.nameSuccessors = nameSuccessors;
    }

    @POST
    @Path("/acceptances")
    @Idempotent
    @Operation(
            operationId = "acceptSuccessors",
            summary = "Accept whom a continuity plan proposes",
            description = "For all cases that the caller speaks for, or for some. All of them or none: a change of"
                    + " keyworker is planned for each, with the reason LEFTRL or ABSENC. Publishes KeyworkerChanged for"
                    + " each, ContinuityPlanAccepted, and ContinuityPlanCompleted where nothing is left.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The plan's ETag: it stands for who is proposed for whom.",
            schema = @Schema(implementation = String.class, examples = "\"4823094873098\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "all", value = PlanExamples.ACCEPTANCE)))
    @APIResponse(
            responseCode = "201",
            description = "The plan as it stands now.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "continuity-plan-not-found.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    @APIResponse(responseCode = "412", description = "stale-version: others are proposed by now.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-in-plan, siblings-left-behind, nobody-can-follow, succession-day,"
                    + " keyworker-change-too-early, keyworker-change-too-far or idempotency-key-reused.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PlanView> accept(
            @PathParam("planId") UUID planId,
            @Valid @NotNull SuccessorAcceptance acceptance,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return created(nameSuccessors.asProposed(planId, acceptance, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/choices")
    @Idempotent
    @Operation(
            operationId = "chooseSuccessor",
            summary = "Choose another successor than a continuity plan proposes",
            description = "A member of the pod against whom nothing stands, with the reason why. Publishes the same.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The plan's ETag: it stands for who is proposed for whom.",
            schema = @Schema(implementation = String.class, examples = "\"4823094873098\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "wish", value = PlanExamples.CHOICE)))
    @APIResponse(
            responseCode = "201",
            description = "The plan as it stands now.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "continuity-plan-not-found.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    @APIResponse(responseCode = "412", description = "stale-version: others are proposed by now.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-in-plan, successor-refused, succession-day, keyworker-change-too-early,"
                    + " keyworker-change-too-far or idempotency-key-reused.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PlanView> choose(
            @PathParam("planId") UUID planId,
            @Valid @NotNull SuccessorChoice choice,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return created(nameSuccessors.asChosen(planId, choice, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<PlanView> created(ShownPlan shown) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, shown.view())
                .tag(ETags.of(shown.version()))
                .build();
    }
}
