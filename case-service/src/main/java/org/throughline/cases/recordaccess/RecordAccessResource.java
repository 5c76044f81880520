package org.throughline.cases.recordaccess;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Who looked at a child's record, over HTTP. */
@Path("/v1/children/{childId}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Who looked at my record",
        description = "Who read or changed a child's record, for staff and for the family.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class RecordAccessResource {

    private final ReadAccesses readAccesses;

    RecordAccessResource(ReadAccesses readAccesses) {
        this.readAccesses = readAccesses;
    }

    @GET
    @Operation(
            operationId = "listAccesses",
            summary = "Who read or changed a child's record",
            description =
                    "The latest first: the child, every case and every referral of the child. With for=FAMILY it says"
                            + " who it was by what they do, in words to read with the child, and not which person.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = RecordAccessExamples.LIST)))
    @APIResponse(responseCode = "400", description = "invalid-parameter or invalid-cursor.")
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<RecordAccess> list(
            @PathParam("childId") UUID childId, @BeanParam AccessFilter filter, @BeanParam @Valid PageRequest page) {
        return readAccesses.of(childId, filter, page);
    }
}
