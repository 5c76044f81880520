package org.throughline.cases.promise;

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

/** Open promises over many children, over HTTP. */
@Path("/v1/promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class PromiseBoardResource {

    private final ReadPromises readPromises;

    PromiseBoardResource(ReadPromises readPromises) {
        this.readPromises = readPromises;
    }

    @GET
    @Operation(
            operationId = "listOpenPromises",
            summary = "Open promises of the cases the caller may see",
            description =
                    "The one due first before the others, so that what is overdue longest stands on top. A promise"
                            + " outlives its case: those of closed cases are among them.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "overdue", value = PromiseExamples.BOARD)))
    public Page<PromiseOnBoard> list(@BeanParam PromiseFilter filter, @BeanParam @Valid PageRequest page) {
        return readPromises.board(filter, page);
    }
}
