package org.throughline.cases.keyworker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Keyworker changes that a standard process made, over HTTP. */
@Path("/v1/process-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keyworkers")
class ProcessTransferResource {

    private final ReadProcessTransfers readProcessTransfers;

    ProcessTransferResource(ReadProcessTransfers readProcessTransfers) {
        this.readProcessTransfers = readProcessTransfers;
    }

    @GET
    @RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
    @Operation(
            operationId = "listProcessTransfers",
            summary = "Children who changed keyworker because a standard process says so",
            description =
                    "The latest first. In a pod model a child keeps the keyworker from assessment to closure, so this"
                            + " list should be empty: each entry was told as ProcessTransferAlarm. Imported spells are among them.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = KeyworkerExamples.PROCESS_TRANSFERS)))
    public Page<ProcessTransfer> list(@BeanParam ProcessTransferFilter filter, @BeanParam @Valid PageRequest page) {
        return readProcessTransfers.list(filter, page);
    }
}
