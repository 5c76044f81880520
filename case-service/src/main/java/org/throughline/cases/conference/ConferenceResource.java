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

/** Child protection conferences over HTTP. */
@Path("/v1/cases/{caseId}/child-protection-conferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child protection")
class ConferenceResource {

    private final HoldConference holdConference;

    ConferenceResource(HoldConference holdConference) {
        this.holdConference = holdConference;
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
            operationId = "holdConference",
            summary = "Record a child protection conference",
            description = "An initial one may begin a plan, a review continues or ends it. Publishes"
                    + " ConferenceHeld, and ProtectionPlanBegan or ProtectionPlanEnded.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "initial conference",
                                            value = ConferenceExamples.NEW_CONFERENCE)))
    @APIResponse(
            responseCode = "201",
            description = "The conference, with the Location of all facts of protection.",
            content =
                    @Content(
                            schema = @Schema(implementation = ConferenceView.class),
                            examples =
                                    @ExampleObject(name = "initial conference", value = ConferenceExamples.CONFERENCE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, conference-recorded or protection-plans-overlap.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, conference-outcome, abuse-category,"
                    + " protection-plan-open, no-protection-plan or idempotency-key-reused.")
    public RestResponse<ConferenceView> hold(@PathParam("caseId") UUID caseId, @Valid @NotNull NewConference said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, holdConference.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/child-protection"))
                .build();
    }
}
