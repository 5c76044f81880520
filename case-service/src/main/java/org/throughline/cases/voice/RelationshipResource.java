package org.throughline.cases.voice;

import jakarta.annotation.security.RolesAllowed;
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

/** What a child thinks of the relationship, over HTTP. */
@Path("/v1/children/{childId}/relationship")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voice")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class RelationshipResource {

    private final ReadVoice readVoice;

    RelationshipResource(ReadVoice readVoice) {
        this.readVoice = readVoice;
    }

    @GET
    @Operation(
            operationId = "readRelationship",
            summary = "What one child thinks of the relationship, over time",
            description =
                    "A trend for each of the sixteen qualities that the child rated. Of one child only: ratings are"
                            + " never averaged, and never added up over children into a league of workers.")
    @APIResponse(
            responseCode = "200",
            description = "The trends.",
            content =
                    @Content(
                            schema = @Schema(implementation = RelationshipView.class),
                            examples = @ExampleObject(name = "relationship", value = VoiceExamples.RELATIONSHIP)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public RelationshipView read(@PathParam("childId") UUID childId) {
        return readVoice.relationship(childId);
    }
}
