package org.throughline.cases.permanence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Permanence plans over HTTP. */
@Path("/v1/cases/{caseId}/permanence-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Permanence")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SOCIAL_WORKER, Roles.SENIOR_LEADER})
class PermanencePlanResource {

    private static final String REFUSALS = "permanence-plan-in-future, permanence-plan-too-early,"
            + " permanence-aim-too-early, parallel-route-same, authority-not-enough, authority-not-held,"
            + " decider-of-court, unknown-worker or idempotency-key-reused.";

    private final AgreePermanencePlan agree;
    private final AchievePermanencePlan achieve;
    private final ReadPermanence read;

    PermanencePlanResource(AgreePermanencePlan agree, AchievePermanencePlan achieve, ReadPermanence read) {
        this.agree = agree;
        this.achieve = achieve;
        this.read = read;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "agreePermanencePlan",
            summary = "Agree a permanence plan",
            description = "Where there is no plan that holds. Whoever agreed it must have held an authority that"
                    + " decides on the route (see listDecisionAuthorities: ADOPTION, LONG_TERM_FOSTER_CARE, and"
                    + " PERMANENCE_PLAN for the others). Publishes PermanencePlanAgreed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "home", value = PermanenceExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The plan, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PermanencePlanView.class),
                            examples = @ExampleObject(name = "home", value = PermanenceExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, permanence-plan-exists or decision-of-another-case.")
    @APIResponse(responseCode = "422", description = REFUSALS)
    public RestResponse<PermanencePlanView> agree(
            @PathParam("caseId") UUID caseId, @Valid @NotNull NewPermanencePlan plan) {
        return created(caseId, agree.first(caseId, plan));
    }

    @POST
    @Path("{planId}/changes")
    @Idempotent
    @Operation(
            operationId = "changePermanencePlan",
            summary = "Put another permanence plan in the place of one",
            description = "The old one stays readable, with the day it was replaced. Publishes PermanencePlanChanged.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The ETag of the plan that is replaced.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "home", value = PermanenceExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The new plan, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PermanencePlanView.class),
                            examples = @ExampleObject(name = "home", value = PermanenceExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "case-not-found or permanence-plan-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, permanence-plan-over or decision-of-another-case.")
    @APIResponse(responseCode = "412", description = "stale-version: the plan has changed since it was read.")
    @APIResponse(responseCode = "422", description = REFUSALS)
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PermanencePlanView> change(
            @PathParam("caseId") UUID caseId,
            @PathParam("planId") UUID planId,
            @Valid @NotNull NewPermanencePlan plan,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return created(caseId, agree.another(caseId, planId, plan, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("{planId}/achievement")
    @Operation(
            operationId = "achievePermanencePlan",
            summary = "Record that the child is where the plan said, for good",
            description = "Should it break down later, a new plan is agreed. Publishes PermanencePlanAchieved.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The plan's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "there", value = PermanenceExamples.ACHIEVED)))
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PermanencePlanView.class),
                            examples = @ExampleObject(name = "home", value = PermanenceExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "case-not-found or permanence-plan-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or permanence-plan-over.")
    @APIResponse(responseCode = "412", description = "stale-version: the plan has changed since it was read.")
    @APIResponse(responseCode = "422", description = "permanence-plan-in-future or permanence-plan-too-early.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PermanencePlanView> achieve(
            @PathParam("caseId") UUID caseId,
            @PathParam("planId") UUID planId,
            @Valid @NotNull Achievement achievement,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(achieve.on(caseId, planId, achievement, version -> ETags.requireMatch(headers, version)));
    }

    @GET
    @Path("{planId}")
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
            operationId = "readPermanencePlan",
            summary = "Read one permanence plan",
            description = "With the ETag that a change of it needs.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PermanencePlanView.class),
                            examples = @ExampleObject(name = "home", value = PermanenceExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "case-not-found or permanence-plan-not-found.")
    public RestResponse<PermanencePlanView> read(@PathParam("caseId") UUID caseId, @PathParam("planId") UUID planId) {
        return tagged(read.one(caseId, planId));
    }

    private static RestResponse<PermanencePlanView> created(UUID caseId, PermanencePlanView plan) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .location(URI.create("/v1/cases/" + caseId + "/permanence-plans/" + plan.planId()))
                .tag(ETags.of(plan.version()))
                .build();
    }

    private static RestResponse<PermanencePlanView> tagged(PermanencePlanView plan) {
        return RestResponse.ResponseBuilder.ok(plan)
                .tag(ETags.of(plan.version()))
                .build();
    }
}
