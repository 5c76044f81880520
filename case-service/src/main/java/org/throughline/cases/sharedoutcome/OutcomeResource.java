package org.throughline.cases.sharedoutcome;

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

/** The shared outcomes of a case over HTTP. */
@Path("/v1/cases/{caseId}/shared-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class OutcomeResource {

    private final AgreeOutcome agreeOutcome;
    private final ReadOutcomes readOutcomes;

    OutcomeResource(AgreeOutcome agreeOutcome, ReadOutcomes readOutcomes) {
        this.agreeOutcome = agreeOutcome;
        this.readOutcomes = readOutcomes;
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
            operationId = "agreeSharedOutcome",
            summary = "Record an outcome agreed with the network",
            description = "With who agreed, who of them sees to it, and what the child would notice. The words stay in"
                    + " the record: the event SharedOutcomeAgreed has ids, roles and days only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "in school", value = OutcomeExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The shared outcome, with Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = SharedOutcomeView.class),
                            examples = @ExampleObject(name = "in school", value = OutcomeExamples.OUTCOME)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, shared-outcome-due-too-early, not-in-network,"
                    + " owner-did-not-agree or idempotency-key-reused.")
    public RestResponse<SharedOutcomeView> agree(
            @PathParam("caseId") UUID caseId, @Valid @NotNull NewSharedOutcome outcome) {
        SharedOutcomeView agreed = agreeOutcome.in(caseId, outcome);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, agreed)
                .location(URI.create("/v1/cases/" + caseId + "/shared-outcomes/" + agreed.outcomeId()))
                .tag(ETags.of(agreed.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSharedOutcomes",
            summary = "The shared outcomes of a case",
            description = "The last agreed first, each with who agreed and how far it has come.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "outcomes", value = OutcomeExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<SharedOutcomeView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("open") @Parameter(description = "True: only open ones; false: only those that ended.")
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        return readOutcomes.of(caseId, open, page);
    }

    @GET
    @Path("/{outcomeId}")
    @Operation(
            operationId = "readSharedOutcome",
            summary = "One shared outcome",
            description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The shared outcome, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = SharedOutcomeView.class),
                            examples = @ExampleObject(name = "in school", value = OutcomeExamples.OUTCOME)))
    @APIResponse(responseCode = "404", description = "case-not-found or shared-outcome-not-found.")
    public RestResponse<SharedOutcomeView> one(
            @PathParam("caseId") UUID caseId, @PathParam("outcomeId") UUID outcomeId) {
        SharedOutcomeView outcome = readOutcomes.one(caseId, outcomeId);
        return RestResponse.ResponseBuilder.ok(outcome)
                .tag(ETags.of(outcome.version()))
                .build();
    }
}
