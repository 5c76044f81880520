package org.throughline.cases.child;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;

/** Children over HTTP. */
@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Children",
        description = "Who the service works for. Visible by role and relationship; every reading is audited.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ChildResource {

    private final ReadChildren readChildren;

    ChildResource(ReadChildren readChildren) {
        this.readChildren = readChildren;
    }

    @GET
    @Path("{childId}")
    @Operation(
            operationId = "readChild",
            summary = "Read a child",
            description = "Who the child is, with siblings, possible duplicates and the open case as ids.")
    @APIResponse(
            responseCode = "200",
            description = "The child.",
            content =
                    @Content(
                            schema = @Schema(implementation = ChildView.class),
                            examples = @ExampleObject(name = "an unborn child", value = ChildExamples.CHILD)))
    @APIResponse(responseCode = "404", description = "child-not-found: no such child, or none that the caller may see.")
    public ChildView read(@PathParam("childId") UUID childId) {
        return readChildren.one(childId);
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchChildren",
            summary = "Search children",
            description = "By parts of the name, date of birth or an id, among those whom the caller may see.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "by name", value = ChildExamples.SEARCH)))
    @APIResponse(
            responseCode = "200",
            description = "Those who agree with all that is asked.",
            content = @Content(examples = @ExampleObject(name = "one found", value = ChildExamples.FOUND)))
    public Page<ChildFound> search(@Valid @NotNull ChildSearch search) {
        return readChildren.matching(search);
    }
}
