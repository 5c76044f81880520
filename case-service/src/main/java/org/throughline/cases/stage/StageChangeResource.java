package org.throughline.cases.stage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;

/** Changes of stage over HTTP. */
@Path("/v1/cases/{caseId}/stage-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class StageChangeResource {

    private final ChangeStage changeStage;

    StageChangeResource(ChangeStage changeStage) {
        this.changeStage = changeStage;
    }

    @POST
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "changeStage",
            summary = "Move a case to another stage, or close it",
            description = "Pod and keyworker stay. Closing needs a reason of the census, an outcome that goes with it,"
                    + " and the contact that was the goodbye or the reason why there was none; it ends the keyworker's"
                    + " spell after the last day. A closed case is not opened again: a new referral opens another."
                    + " Publishes CaseStageChanged or CaseClosed.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The case's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"3\""))
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "change", value = StageExamples.CHANGE),
                                @ExampleObject(name = "closing", value = StageExamples.CLOSING)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "Where the case stands, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = StageView.class),
                            examples = @ExampleObject(name = "stage", value = StageExamples.STAGE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "case-closed, or case-not-settled: promises, change goals or shared outcomes are open.")
    @APIResponse(responseCode = "412", description = "stale-version: the case has changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "stage-transition-not-allowed, stage-change-too-early, stage-change-in-future, child-not-born,"
                            + " closure-reason, closing-needed, closure-reason-of-assessment, closing-outcome-contradicts,"
                            + " closing-of-unborn, goodbye-needed, unknown-contact, goodbye-after-end or"
                            + " keyworker-changed-later.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<StageView> change(
            @PathParam("caseId") UUID caseId,
            @Valid @NotNull StageChange change,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        CaseFile file = changeStage.on(caseId, change, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(StageView.of(file))
                .tag(ETags.of(file.version()))
                .build();
    }
}
