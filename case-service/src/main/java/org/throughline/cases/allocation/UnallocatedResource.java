package org.throughline.cases.allocation;

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

/** Cases that wait for a pod, over HTTP. */
@Path("/v1/cases/unallocated")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation")
class UnallocatedResource {

    private final ListUnallocated listUnallocated;

    UnallocatedResource(ListUnallocated listUnallocated) {
        this.listUnallocated = listUnallocated;
    }

    @GET
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
    @Operation(
            operationId = "listUnallocatedCases",
            summary = "The open cases without a pod, longest waiting first",
            description =
                    "With their age in working days of England. No pod had room or a manager when they were accepted;"
                            + " each can be allocated by hand.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "cases", value = AllocationExamples.UNALLOCATED)))
    public Page<UnallocatedCase> list(@BeanParam @Valid PageRequest page) {
        return listUnallocated.longestFirst(page);
    }
}
