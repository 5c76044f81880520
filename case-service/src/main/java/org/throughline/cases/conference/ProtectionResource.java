package org.throughline.cases.conference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.throughline.platform.caller.Roles;

/** How a child is protected, over HTTP. */
@Path("/v1/cases/{caseId}/child-protection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child protection")
class ProtectionResource {

    private final ReadProtection readProtection;
    private final EndPlan endPlan;

    ProtectionResource(ReadProtection readProtection, EndPlan endPlan) {
        this.readProtection = readProtection;
        this.endPlan = endPlan;
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
            operationId = "readChildProtection",
            summary = "How a child is protected",
            description = "Strategy discussions, enquiries, conferences, core groups and plans of one"
                    + " case, each kind with the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "The facts.",
            content =
                    @Content(
                            schema = @Schema(implementation = ProtectionView.class),
                            examples = @ExampleObject(name = "protection", value = ConferenceExamples.PROTECTION)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public ProtectionView read(@PathParam("caseId") UUID caseId) {
        return readProtection.of(caseId);
    }

    @POST
    @Path("/plan-end")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endProtectionPlan",
            summary = "End a child protection plan without a review",
            description = "Where the child moved away, turned 18 or died. Publishes ProtectionPlanEnded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "plan", value = ConferenceExamples.PLAN_END)))
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = ConferenceExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or no-protection-plan.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or protection-plan-dates.")
    public PlanView end(@PathParam("caseId") UUID caseId, @Valid @NotNull PlanEnd said) {
        return endPlan.on(caseId, said);
    }
}
