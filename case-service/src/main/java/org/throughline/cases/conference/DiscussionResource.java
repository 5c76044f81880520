package org.throughline.cases.conference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.throughline.platform.idempotency.Idempotent;

/** Strategy discussions over HTTP. */
@Path("/v1/cases/{caseId}/strategy-discussions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Child protection",
        description = "Strategy discussions, section 47 enquiries, conferences, core groups and plans.")
class DiscussionResource {

    private final HoldDiscussion holdDiscussion;

    DiscussionResource(HoldDiscussion holdDiscussion) {
        this.holdDiscussion = holdDiscussion;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "holdStrategyDiscussion",
            summary = "Record a strategy discussion",
            description = "Publishes StrategyDiscussionHeld.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "discussion", value = ConferenceExamples.NEW_DISCUSSION)))
    @APIResponse(
            responseCode = "201",
            description = "The discussion, with the Location of all facts of protection.",
            content =
                    @Content(
                            schema = @Schema(implementation = DiscussionView.class),
                            examples = @ExampleObject(name = "discussion", value = ConferenceExamples.DISCUSSION)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or idempotency-key-reused.")
    public RestResponse<DiscussionView> hold(@PathParam("caseId") UUID caseId, @Valid @NotNull NewDiscussion said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, holdDiscussion.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/child-protection"))
                .build();
    }
}
