package org.throughline.cases.transfer;

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
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Transfers over HTTP: asked for and read. */
@Path("/v1/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers", description = "A case moves between pods, in two-sided agreement and with a hand-over.")
class TransferResource {

    private final RequestTransfer requestTransfer;
    private final ReadTransfers readTransfers;

    TransferResource(RequestTransfer requestTransfer, ReadTransfers readTransfers) {
        this.requestTransfer = requestTransfer;
        this.readTransfers = readTransfers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "requestTransfer",
            summary = "Ask another pod to take cases",
            description =
                    "By the manager of the pod that holds them, siblings together: all move or none. Nothing moves"
                            + " yet. The receiving pod's manager sees the cases while the transfer is open. Not answered within"
                            + " the council's working days (10 by default), it expires. Publishes TransferRequested for each child.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "transfer", value = TransferExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The transfer, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferView.class),
                            examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
    @APIResponse(responseCode = "403", description = "forbidden by role, or not-managing-this-pod.")
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or transfer-open-already.")
    @APIResponse(
            responseCode = "422",
            description = "case-not-allocated, cases-of-several-pods, receiving-pod-refused, siblings-left-behind or"
                    + " idempotency-key-reused.")
    public RestResponse<TransferView> request(@Valid @NotNull NewTransfer transfer) {
        TransferView view = requestTransfer.of(transfer);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/v1/transfers/" + view.transferId()))
                .tag(ETags.of(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listTransfers",
            summary = "The transfers the caller may see",
            description = "In the order of asking. The pod that asks sees its own; of the receiving pod the manager and"
                    + " the keyworker to be, once completed the whole pod; the leadership all.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "transfers", value = TransferExamples.LIST)))
    public Page<TransferView> list(@BeanParam TransferFilter filter, @BeanParam @Valid PageRequest page) {
        return readTransfers.list(filter, page);
    }

    @GET
    @Path("/{transferId}")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "readTransfer",
            summary = "One transfer, with its hand-over",
            description = "Each case with every step: done or not, when and by whom. The ETag is what a step of the"
                    + " transfer sends as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The transfer, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferView.class),
                            examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
    @APIResponse(responseCode = "404", description = "transfer-not-found: absent, or not the caller's to see.")
    public RestResponse<TransferView> one(@PathParam("transferId") UUID transferId) {
        TransferView view = readTransfers.one(transferId);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
