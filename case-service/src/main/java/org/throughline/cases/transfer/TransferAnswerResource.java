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

/** The receiving pod's answers over HTTP. */
@Path("/v1/transfers/{transferId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers")
class TransferAnswerResource {

    private final AnswerTransfer answerTransfer;

    TransferAnswerResource(AnswerTransfer answerTransfer) {
        this.answerTransfer = answerTransfer;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "acceptTransfer",
            summary = "Take the cases",
            description = "By the receiving pod's manager, who names the keyworker to be and the day. Pod and"
                    + " keyworker stay until the hand-over is completed. Publishes TransferAccepted for each"
                    + " child.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The transfer's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "accept", value = TransferExamples.ACCEPTANCE)))
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
    @APIResponse(responseCode = "422", description = "keyworker-not-in-pod, worker-excluded or hand-over-in-the-past.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<TransferView> accept(
            @PathParam("transferId") UUID transferId,
            @Valid @NotNull Acceptance body,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return answer(answerTransfer.accept(transferId, body, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/decline")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "declineTransfer",
            summary = "Do not take the cases",
            description = "By the receiving pod's manager, with a coded reason. All stays as it is. Publishes"
                    + " TransferDeclined for each child.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The transfer's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "decline", value = TransferExamples.DECLINE)))
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
    public RestResponse<TransferView> decline(
            @PathParam("transferId") UUID transferId,
            @Valid @NotNull Decline body,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return answer(answerTransfer.decline(transferId, body, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<TransferView> answer(TransferView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
