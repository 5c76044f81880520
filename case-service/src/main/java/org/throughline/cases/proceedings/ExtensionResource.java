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

/** Extensions of care proceedings over HTTP. */
@Path("/v1/cases/{caseId}/proceedings/{proceedingsId}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proceedings")
class ExtensionResource {

    private final ExtendProceedings extendProceedings;

    ExtensionResource(ExtendProceedings extendProceedings) {
        this.extendProceedings = extendProceedings;
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
            operationId = "extendProceedings",
            summary = "The court gives proceedings more time",
            description = "At most eight weeks in one order, from the end of the time before it, or from "
                    + "the day of the order where that is later (Children Act 1989 s. 32(8)). The clock"
                    + " follows. Publishes ProceedingsExtended, without the reason.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "extension", value = ProceedingsExamples.NEW_EXTENSION)))
    @APIResponse(
            responseCode = "201",
            description = "The proceedings, with the Location of all of them.",
            content =
                    @Content(
                            schema = @Schema(implementation = ProceedingsView.class),
                            examples = @ExampleObject(name = "extension", value = ProceedingsExamples.EXTENDED)))
    @APIResponse(responseCode = "404", description = "case-not-found or proceedings-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed, proceedings-concluded or proceedings-extended.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, proceedings-dates or idempotency-key-reused.")
    public RestResponse<ProceedingsView> extend(
            @PathParam("caseId") UUID caseId,
            @PathParam("proceedingsId") UUID proceedingsId,
            @Valid @NotNull NewExtension said) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, extendProceedings.on(caseId, proceedingsId, said))
                .location(URI.create("/v1/cases/" + caseId + "/proceedings"))
                .build();
    }
}
