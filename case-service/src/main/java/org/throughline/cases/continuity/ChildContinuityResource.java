package org.throughline.cases.continuity;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** The continuity of a child's relationships over HTTP. */
@Path("/v1/continuity/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuity", description = "How whole the relationships of children with their workers are.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ChildContinuityResource {

    private final ReadContinuity readContinuity;

    ChildContinuityResource(ReadContinuity readContinuity) {
        this.readContinuity = readContinuity;
    }

    @GET
    @Operation(
            operationId = "readContinuityOfChild",
            summary = "The continuity of a child's relationships",
            description = "Over all the child's cases. Each figure names its window and its edition; one that says"
                    + " nothing is null with the reason, never 0. Contacts with nobody but a stand-in for the absent"
                    + " keyworker are counted apart: cover lowers no figure.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContinuityView.class),
                            examples = @ExampleObject(name = "child", value = ContinuityExamples.CHILD)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public ContinuityView of(@PathParam("childId") UUID childId, @BeanParam ContinuityQuery query) {
        return readContinuity.of(childId, query);
    }

    @GET
    @Path("/picture")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "drawContinuityOfChild",
            summary = "A picture of a child's keyworkers over time",
            description = "One row for each keyworker, under it who met the child, then cover and other workers. It"
                    + " reads in black and white, says in words what it shows, and holds no name: a front end"
                    + " puts names by data-worker-id.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, SVG.",
            content =
                    @Content(
                            mediaType = "image/svg+xml",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "picture", value = ContinuityExamples.PICTURE)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public String picture(@PathParam("childId") UUID childId, @BeanParam ContinuityQuery query) {
        return readContinuity.picture(childId, query);
    }
}
