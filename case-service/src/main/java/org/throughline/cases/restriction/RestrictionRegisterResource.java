package org.throughline.cases.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The restrictions that hold, over HTTP. */
@Path("/v1/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Restricted records")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
class RestrictionRegisterResource {

    private final ReadRestrictions readRestrictions;

    RestrictionRegisterResource(ReadRestrictions readRestrictions) {
        this.readRestrictions = readRestrictions;
    }

    @GET
    @Operation(
            operationId = "listRunningRestrictions",
            summary = "The restrictions that hold",
            description = "Of children whom the caller may see, the one due for review first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = RestrictionExamples.LIST)))
    public Page<RestrictionView> list(
            @QueryParam("overdue")
                    @Parameter(description = "True: only those whose review is overdue; false: only the others.")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return readRestrictions.running(overdue, page);
    }
}
