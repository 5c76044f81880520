package org.throughline.cases.promise;

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

/** What becomes of a promise, over HTTP. */
@Path("/v1/cases/{caseId}/promises/{promiseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Promises")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER
})
class PromiseChangeResource {

    private final RenegotiatePromise renegotiatePromise;
    private final SettlePromise settlePromise;

    PromiseChangeResource(RenegotiatePromise renegotiatePromise, SettlePromise settlePromise) {
        this.renegotiatePromise = renegotiatePromise;
        this.settlePromise = settlePromise;
    }

    @POST
    @Path("/renegotiations")
    @Idempotent
    @Operation(
            operationId = "renegotiatePromise",
            summary = "Give a promise another last day",
            description = "With the agreement of those it was made to, also after its day has passed; the days before"
                    + " stay readable. Publishes PromiseRenegotiated.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The promise's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "next week", value = PromiseExamples.RENEGOTIATION)))
    @APIResponse(
            responseCode = "201",
            description = "The promise with its new day and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = PromiseView.class),
                            examples = @ExampleObject(name = "promise", value = PromiseExamples.PROMISE)))
    @APIResponse(responseCode = "404", description = "case-not-found or promise-not-found.")
    @APIResponse(responseCode = "409", description = "promise-settled.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description = "promise-not-agreed, promise-agreed-in-future, promise-agreed-too-early, promise-same-day or"
                    + " promise-due-before-agreed.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PromiseView> renegotiate(
            @PathParam("caseId") UUID caseId,
            @PathParam("promiseId") UUID promiseId,
            @Valid @NotNull Renegotiation renegotiation,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.CREATED,
                renegotiatePromise.of(
                        caseId, promiseId, renegotiation, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/settlement")
    @Operation(
            operationId = "settlePromise",
            summary = "Say that a promise was kept or broken",
            description = "A broken promise says whether it was explained to those it was made to. Publishes"
                    + " PromiseSettled.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The promise's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"1\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "kept", value = PromiseExamples.SETTLEMENT)))
    @APIResponse(
            responseCode = "200",
            description = "The promise, ended.",
            content =
                    @Content(
                            schema = @Schema(implementation = PromiseView.class),
                            examples = @ExampleObject(name = "promise", value = PromiseExamples.PROMISE)))
    @APIResponse(responseCode = "404", description = "case-not-found or promise-not-found.")
    @APIResponse(responseCode = "409", description = "promise-settled.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(
            responseCode = "422",
            description = "promise-settled-in-future, promise-settled-too-early or promise-explanation-not-said.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<PromiseView> settle(
            @PathParam("caseId") UUID caseId,
            @PathParam("promiseId") UUID promiseId,
            @Valid @NotNull Settlement settlement,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(
                RestResponse.Status.OK,
                settlePromise.of(caseId, promiseId, settlement, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<PromiseView> tagged(RestResponse.Status status, PromiseView promise) {
        return RestResponse.ResponseBuilder.create(status, promise)
                .tag(ETags.of(promise.version()))
                .build();
    }
}
