package org.throughline.cases.care;

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

/** Legal statuses of a looked-after child over HTTP. */
@Path("/v1/cases/{caseId}/legal-statuses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Care")
class LegalStatusResource {

    private final ChangeLegalStatus changeLegalStatus;

    LegalStatusResource(ChangeLegalStatus changeLegalStatus) {
        this.changeLegalStatus = changeLegalStatus;
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
            operationId = "changeLegalStatus",
            summary = "A child is looked after under another power",
            description = "From a day on, until the next. A series of short breaks (V3, V4) is a time in "
                    + "care of its own. Publishes LegalStatusChanged.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "legal status", value = CareExamples.NEW_STATUS)))
    @APIResponse(
            responseCode = "201",
            description = "The legal status, with the Location of all times in care.",
            content =
                    @Content(
                            schema = @Schema(implementation = LegalStatusView.class),
                            examples = @ExampleObject(name = "legal status", value = CareExamples.STATUS)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or not-looked-after.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, legal-status-dates, legal-status-same, "
                    + "legal-status-short-breaks or idempotency-key-reused.")
    public RestResponse<LegalStatusView> change(@PathParam("caseId") UUID caseId, @Valid @NotNull NewLegalStatus said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, changeLegalStatus.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/times-in-care"))
                .build();
    }
}
