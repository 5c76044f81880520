package org.throughline.cases.proceedings;

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

/** Dates in court over HTTP. */
@Path("/v1/cases/{caseId}/proceedings/{proceedingsId}/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proceedings")
class HearingResource {

    private final ListHearing listHearing;

    HearingResource(ListHearing listHearing) {
        this.listHearing = listHearing;
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
            operationId = "listHearing",
            summary = "List a hearing",
            description = "Past or ahead. The next one shows with the permanence of the child.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "hearing", value = ProceedingsExamples.NEW_HEARING)))
    @APIResponse(
            responseCode = "201",
            description = "The hearing, with the Location of the proceedings.",
            content =
                    @Content(
                            schema = @Schema(implementation = HearingView.class),
                            examples = @ExampleObject(name = "hearing", value = ProceedingsExamples.HEARING)))
    @APIResponse(responseCode = "404", description = "case-not-found or proceedings-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, proceedings-concluded or hearing-listed.")
    @APIResponse(responseCode = "422", description = "fact-outside-case, proceedings-dates or idempotency-key-reused.")
    public RestResponse<HearingView> list(
            @PathParam("caseId") UUID caseId,
            @PathParam("proceedingsId") UUID proceedingsId,
            @Valid @NotNull NewHearing said) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, listHearing.on(caseId, proceedingsId, said))
                .location(URI.create("/v1/cases/" + caseId + "/proceedings"))
                .build();
    }

    @POST
    @Path("/{hearingId}/vacation")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "vacateHearing",
            summary = "A hearing is called off",
            description = "From today on. It stays in the record, and may be listed for another day.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            schema = @Schema(implementation = HearingView.class),
                            examples = @ExampleObject(name = "called off", value = ProceedingsExamples.VACATED)))
    @APIResponse(responseCode = "404", description = "case-not-found, proceedings-not-found or hearing-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, proceedings-concluded or hearing-vacated.")
    @APIResponse(responseCode = "422", description = "fact-outside-case.")
    public HearingView vacate(
            @PathParam("caseId") UUID caseId,
            @PathParam("proceedingsId") UUID proceedingsId,
            @PathParam("hearingId") UUID hearingId) {
        return listHearing.vacate(caseId, proceedingsId, hearingId);
    }
}
