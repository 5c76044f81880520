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

/** Core groups over HTTP. */
@Path("/v1/cases/{caseId}/core-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child protection")
class CoreGroupResource {

    private final MeetCoreGroup meetCoreGroup;

    CoreGroupResource(MeetCoreGroup meetCoreGroup) {
        this.meetCoreGroup = meetCoreGroup;
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
            operationId = "meetCoreGroup",
            summary = "Record a meeting of the core group",
            description = "Of the plan that lasts. Publishes CoreGroupMet.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "core group", value = ConferenceExamples.NEW_CORE_GROUP)))
    @APIResponse(
            responseCode = "201",
            description = "The meeting, with the Location of all facts of protection.",
            content =
                    @Content(
                            schema = @Schema(implementation = CoreGroupView.class),
                            examples = @ExampleObject(name = "core group", value = ConferenceExamples.CORE_GROUP)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or core-group-recorded.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, no-protection-plan or" + " idempotency-key-reused.")
    public RestResponse<CoreGroupView> meet(@PathParam("caseId") UUID caseId, @Valid @NotNull NewCoreGroup said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, meetCoreGroup.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/child-protection"))
                .build();
    }
}
