package org.throughline.cases.transfer;

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

/** The hand-over of cases over HTTP: its steps, its end, its being given up. */
@Path("/v1/transfers/{transferId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers")
class HandOverResource {

    private final RecordStep recordStep;
    private final CompleteTransfer completeTransfer;
    private final EndTransfer endTransfer;

    HandOverResource(RecordStep recordStep, CompleteTransfer completeTransfer, EndTransfer endTransfer) {
        this.recordStep = recordStep;
        this.completeTransfer = completeTransfer;
        this.endTransfer = endTransfer;
    }

    @POST
    @Path("/hand-over-steps")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "recordHandOverStep",
            summary = "Note a step of the hand-over",
            description = "Who did it and when, for all the cases or some. A step noted before is corrected.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The transfer's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "step", value = TransferExamples.STEP)))
    @APIResponse(
            responseCode = "200",
            description = "The transfer, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferView.class),
                            examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
    @APIResponse(responseCode = "403", description = "The caller's role does not allow this.")
    @APIResponse(responseCode = "404", description = "transfer-not-found.")
    @APIResponse(responseCode = "409", description = "transfer-not-open.")
    @APIResponse(responseCode = "412", description = "stale-version: the transfer has changed since it was read.")
    @APIResponse(responseCode = "422", description = "step-outside-transfer, case-not-in-transfer or unknown-worker.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<TransferView> step(
            @PathParam("transferId") UUID transferId,
            @Valid @NotNull NewStep body,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return answer(recordStep.of(transferId, body, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "completeTransfer",
            summary = "Move the cases",
            description = "By the receiving pod's manager. All move in one transaction, pod and keyworker together,"
                    + " or none. Where a required step is not done, it needs a reason. The new spell's SSDA903"
                    + " reason follows from the facts. Publishes CaseAllocated, KeyworkerChanged and"
                    + " TransferCompleted for each child.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The transfer's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "complete", value = TransferExamples.COMPLETION)))
    @APIResponse(
            responseCode = "200",
            description = "The transfer, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferView.class),
                            examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
    @APIResponse(responseCode = "403", description = "forbidden by role, or not-managing-this-pod.")
    @APIResponse(responseCode = "404", description = "transfer-not-found.")
    @APIResponse(responseCode = "409", description = "transfer-not-open, case-closed or keyworker-spells-overlap.")
    @APIResponse(responseCode = "412", description = "stale-version: the transfer has changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "hand-over-incomplete, completion-outside-transfer, keyworker-not-in-pod or keyworker-change-too-early.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<TransferView> complete(
            @PathParam("transferId") UUID transferId,
            @Valid @NotNull Completion body,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return answer(completeTransfer.of(transferId, body, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "withdrawTransfer",
            summary = "Give the transfer up",
            description = "By the manager of the pod that asked, or of the receiving pod once it had accepted. All"
                    + " stays as it is. Publishes TransferWithdrawn for each child.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The transfer's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @APIResponse(
            responseCode = "200",
            description = "The transfer, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferView.class),
                            examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
    @APIResponse(responseCode = "403", description = "forbidden by role, or not-managing-this-pod.")
    @APIResponse(responseCode = "404", description = "transfer-not-found.")
    @APIResponse(responseCode = "409", description = "transfer-not-open.")
    @APIResponse(responseCode = "412", description = "stale-version: the transfer has changed since it was read.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<TransferView> withdraw(
            @PathParam("transferId") UUID transferId, @Parameter(hidden = true) @Context HttpHeaders headers) {
        return answer(endTransfer.withdraw(transferId, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<TransferView> answer(TransferView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
