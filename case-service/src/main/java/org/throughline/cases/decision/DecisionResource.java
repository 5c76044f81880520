package org.throughline.cases.decision;

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
import org.throughline.platform.paging.PageRequest;

/** Decisions about a child over HTTP. */
@Path("/v1/cases/{caseId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "What was decided about a child, why, and under whose authority.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class DecisionResource {

    private final MakeDecision makeDecision;
    private final ReadDecisions readDecisions;

    DecisionResource(MakeDecision makeDecision, ReadDecisions readDecisions) {
        this.makeDecision = makeDecision;
        this.readDecisions = readDecisions;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "makeDecision",
            summary = "Keep a decision about a child",
            description = "Whoever decided must have held an authority that decides on this kind, on that day"
                    + " (see listDecisionAuthorities). A decision is never edited: a new one supersedes it. The words"
                    + " stay in the record; the event DecisionMade has ids, kind and authority.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "family time", value = DecisionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The decision, with its Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionView.class),
                            examples = @ExampleObject(name = "family time", value = DecisionExamples.DECISION)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or decision-superseded.")
    @APIResponse(
            responseCode = "422",
            description = "authority-not-enough, authority-not-held, decider-of-court, unknown-worker,"
                    + " decision-in-future, decision-outside-case, decision-before-superseded, unknown-decision or"
                    + " idempotency-key-reused.")
    public RestResponse<DecisionView> make(@PathParam("caseId") UUID caseId, @Valid @NotNull NewDecision decision) {
        DecisionView made = makeDecision.on(caseId, decision);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/cases/" + caseId + "/decisions/" + made.decisionId()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "What was decided about the child of a case",
            description = "The latest first: decisions of the case, and those of drift reviews, whose words"
                    + " supervision-service keeps (GET /v1/drift-reviews/{reviewId}). Superseded ones stay.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "both kinds", value = DecisionExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<DecisionView> list(@PathParam("caseId") UUID caseId, @BeanParam @Valid PageRequest page) {
        return readDecisions.of(caseId, page);
    }

    @GET
    @Path("{decisionId}")
    @Operation(
            operationId = "readDecision",
            summary = "Read one decision",
            description = "With the decision that took its place, if one did.")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(examples = @ExampleObject(name = "family time", value = DecisionExamples.DECISION)))
    @APIResponse(responseCode = "404", description = "case-not-found or decision-not-found.")
    public DecisionView read(@PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId) {
        return readDecisions.one(caseId, decisionId);
    }
}
