package org.throughline.cases.sharedoutcome;

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

/** What becomes of a shared outcome, over HTTP. */
@Path("/v1/cases/{caseId}/shared-outcomes/{outcomeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER
})
class OutcomeChangeResource {

    private final FollowOutcome followOutcome;
    private final EndOutcome endOutcome;

    OutcomeChangeResource(FollowOutcome followOutcome, EndOutcome endOutcome) {
        this.followOutcome = followOutcome;
        this.endOutcome = endOutcome;
    }

    @POST
    @Path("/progress")
    @Idempotent
    @Operation(
            operationId = "recordSharedOutcomeProgress",
            summary = "Say how far a shared outcome has come",
            description = "As somebody of the network saw it on a day, or the pod. Publishes SharedOutcomeProgressed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "some", value = OutcomeExamples.PROGRESS)))
    @APIResponse(
            responseCode = "201",
            description = "The shared outcome with what was said, and its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = SharedOutcomeView.class),
                            examples = @ExampleObject(name = "in school", value = OutcomeExamples.OUTCOME)))
    @APIResponse(responseCode = "404", description = "case-not-found or shared-outcome-not-found.")
    @APIResponse(responseCode = "409", description = "shared-outcome-ended or shared-outcome-progress-recorded.")
    @APIResponse(
            responseCode = "422",
            description = "shared-outcome-in-future, shared-outcome-too-early, not-in-network or"
                    + " idempotency-key-reused.")
    public RestResponse<SharedOutcomeView> progress(
            @PathParam("caseId") UUID caseId,
            @PathParam("outcomeId") UUID outcomeId,
            @Valid @NotNull NewProgress progress) {
        return tagged(RestResponse.Status.CREATED, followOutcome.progressed(caseId, outcomeId, progress));
    }

    @POST
    @Path("/owner")
    @Operation(
            operationId = "handOverSharedOutcome",
            summary = "Give a shared outcome to another owner",
            description = "Somebody who is in the child's network; who had not agreed before agrees with this.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The shared outcome's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "owner", value = OutcomeExamples.OWNER)))
    @APIResponse(
            responseCode = "200",
            description = "The shared outcome with its new owner and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = SharedOutcomeView.class),
                            examples = @ExampleObject(name = "in school", value = OutcomeExamples.OUTCOME)))
    @APIResponse(responseCode = "404", description = "case-not-found or shared-outcome-not-found.")
    @APIResponse(responseCode = "409", description = "shared-outcome-ended.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "not-in-network.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<SharedOutcomeView> handOver(
            @PathParam("caseId") UUID caseId,
            @PathParam("outcomeId") UUID outcomeId,
            @Valid @NotNull NewOwner owner,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.OK,
                followOutcome.givenTo(caseId, outcomeId, owner, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endSharedOutcome",
            summary = "Say that a shared outcome was reached, or dropped and why",
            description = "Publishes SharedOutcomeEnded.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The shared outcome's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reached", value = OutcomeExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "The shared outcome, ended.",
            content =
                    @Content(
                            schema = @Schema(implementation = SharedOutcomeView.class),
                            examples = @ExampleObject(name = "in school", value = OutcomeExamples.OUTCOME)))
    @APIResponse(responseCode = "404", description = "case-not-found or shared-outcome-not-found.")
    @APIResponse(responseCode = "409", description = "shared-outcome-ended.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description = "shared-outcome-in-future, shared-outcome-too-early or shared-outcome-reason.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<SharedOutcomeView> end(
            @PathParam("caseId") UUID caseId,
            @PathParam("outcomeId") UUID outcomeId,
            @Valid @NotNull Ending ending,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.OK,
                endOutcome.of(caseId, outcomeId, ending, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<SharedOutcomeView> tagged(RestResponse.Status status, SharedOutcomeView outcome) {
        return RestResponse.ResponseBuilder.create(status, outcome)
                .tag(ETags.of(outcome.version()))
                .build();
    }
}
