package org.throughline.supervision.disagreement;

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

/** Disagreeing with a band over HTTP. */
@Path("/v1/drift-board/cases/{caseId}/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drift board", description = "Every open case of a pod, never an average.")
class DisagreementResource {

    private final Disagree disagree;
    private final ReadCaseDrift reading;

    DisagreementResource(Disagree disagree, ReadCaseDrift reading) {
        this.disagree = disagree;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "disagreeWithBand",
            summary = "See a case otherwise than its signals do",
            description =
                    "The signals and their band stay as they are; the view is kept with its reason and shown beside"
                            + " them. Publishes DriftBandDisagreed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "on track", value = DisagreementExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The disagreement.",
            content =
                    @Content(
                            schema = @Schema(implementation = DisagreementView.class),
                            examples =
                                    @ExampleObject(name = "disagreement", value = DisagreementExamples.DISAGREEMENT)))
    @APIResponse(responseCode = "403", description = "not-leading-this-pod: the pod's manager or a deputy does this.")
    @APIResponse(responseCode = "404", description = "case-not-found: no such open case in a pod, or not visible.")
    @APIResponse(responseCode = "409", description = "band-changed.")
    @APIResponse(
            responseCode = "422",
            description = "no-disagreement, or the Idempotency-Key came with another request.")
    public RestResponse<DisagreementView> disagree(
            @PathParam("caseId") UUID caseId, @Valid @NotNull NewDisagreement said) {
        return RestResponse.status(RestResponse.Status.CREATED, disagree.about(caseId, said));
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
            operationId = "listBandDisagreements",
            summary = "List who saw a case otherwise",
            description = "The last first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of disagreements.",
            content = @Content(examples = @ExampleObject(name = "list", value = DisagreementExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found: no such open case in a pod, or not visible.")
    public Page<DisagreementView> disagreements(@PathParam("caseId") UUID caseId, @Valid @BeanParam PageRequest page) {
        return reading.disagreementsOf(caseId, page);
    }
}
