package org.throughline.cases.proceedings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Care proceedings over HTTP. */
@Path("/v1/cases/{caseId}/proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Proceedings",
        description = "Care proceedings about a child: their time, what the court added to it, and the dates in court.")
class ProceedingsResource {

    private final IssueProceedings issueProceedings;
    private final ConcludeProceedings concludeProceedings;
    private final ReadProceedings readProceedings;

    ProceedingsResource(
            IssueProceedings issueProceedings,
            ConcludeProceedings concludeProceedings,
            ReadProceedings readProceedings) {
        this.issueProceedings = issueProceedings;
        this.concludeProceedings = concludeProceedings;
        this.readProceedings = readProceedings;
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
            operationId = "issueProceedings",
            summary = "Care proceedings are issued",
            description = "The clock of 26 weeks starts. Publishes ProceedingsIssued.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "proceedings", value = ProceedingsExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The proceedings, with the Location of all of them.",
            content =
                    @Content(
                            schema = @Schema(implementation = ProceedingsView.class),
                            examples = @ExampleObject(name = "proceedings", value = ProceedingsExamples.ISSUED)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or proceedings-overlap.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or idempotency-key-reused.")
    public RestResponse<ProceedingsView> issue(@PathParam("caseId") UUID caseId, @Valid @NotNull NewProceedings said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, issueProceedings.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/proceedings"))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listProceedings",
            summary = "The care proceedings about a child",
            description = "The latest first, each with the last day in time, the extensions and the hearings.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "proceedings", value = ProceedingsExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<ProceedingsView> list(@PathParam("caseId") UUID caseId, @BeanParam @Valid PageRequest page) {
        return readProceedings.of(caseId, page);
    }

    @POST
    @Path("/{proceedingsId}/conclusion")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "concludeProceedings",
            summary = "Care proceedings end",
            description = "Their clock is met, and hearings listed for later days fall away. Publishes "
                    + "ProceedingsConcluded.")
    @RequestBody(
            content =
                    @Content(
                            examples = @ExampleObject(name = "conclusion", value = ProceedingsExamples.NEW_CONCLUSION)))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            schema = @Schema(implementation = ProceedingsView.class),
                            examples = @ExampleObject(name = "conclusion", value = ProceedingsExamples.CONCLUDED)))
    @APIResponse(responseCode = "404", description = "case-not-found or proceedings-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or proceedings-concluded.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or proceedings-dates.")
    public ProceedingsView conclude(
            @PathParam("caseId") UUID caseId,
            @PathParam("proceedingsId") UUID proceedingsId,
            @Valid @NotNull NewConclusion said) {
        return concludeProceedings.on(caseId, proceedingsId, said);
    }
}
