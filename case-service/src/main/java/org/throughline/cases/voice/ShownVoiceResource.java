package org.throughline.cases.voice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** Which of a child's words stand on the child's page, over HTTP. */
@Path("/v1/cases/{caseId}/voice/{voiceId}/childs-page")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Voice")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER
})
class ShownVoiceResource {

    private final ShowVoice showVoice;

    ShownVoiceResource(ShowVoice showVoice) {
        this.showVoice = showVoice;
    }

    @POST
    @Operation(
            operationId = "showVoiceOnChildsPage",
            summary = "Put a child's words on the child's page, or take them off",
            description = "As the child wishes. The words themselves stay in the record as they are.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "take off", value = "{\"onChildsPage\": false}")))
    @APIResponse(responseCode = "204", description = "It is so.")
    @APIResponse(responseCode = "404", description = "case-not-found or voice-not-found.")
    public void show(
            @PathParam("caseId") UUID caseId, @PathParam("voiceId") UUID voiceId, @Valid @NotNull ShownVoice shown) {
        showVoice.as(caseId, voiceId, shown.onChildsPage());
    }
}
