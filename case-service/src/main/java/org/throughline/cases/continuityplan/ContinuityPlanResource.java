package org.throughline.cases.continuityplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Continuity plans over HTTP. */
@Path("/v1/continuity-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuity plans", description = "Where the children go of a worker who leaves, or is absent for long.")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
class ContinuityPlanResource {

    private final ReadPlans readPlans;

    ContinuityPlanResource(ReadPlans readPlans) {
        this.readPlans = readPlans;
    }

    @GET
    @Operation(
            operationId = "listContinuityPlans",
            summary = "Continuity plans, the most urgent first",
            description = "A plan makes itself when a worker with open cases leaves, or will be absent for six weeks or"
                    + " more. Pod managers see the plans that concern their pods, the leadership all.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = PlanExamples.LIST)))
    public Page<PlanSummary> list(@BeanParam PlanFilter filter, @BeanParam @Valid PageRequest page) {
        return readPlans.list(filter, page);
    }

    @GET
    @Path("/{planId}")
    @Operation(
            operationId = "readContinuityPlan",
            summary = "Who could follow a worker, for each child",
            description =
                    "Computed from the facts as they are now: a case that closed or changed hands meanwhile is gone"
                            + " from it, a new one is in it. Ranked by how well the child knows each member of the pod, then by"
                            + " load; brothers and sisters together. The ETag stands for who is proposed for whom.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, for the cases that the caller speaks for.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "continuity-plan-not-found.")
    public RestResponse<PlanView> read(@PathParam("planId") UUID planId) {
        ShownPlan shown = readPlans.one(planId);
        return RestResponse.ResponseBuilder.ok(shown.view())
                .tag(ETags.of(shown.version()))
                .build();
    }

    @GET
    @Path("/manager-held-cases")
    @RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
    @Operation(
            operationId = "listManagerHeldCases",
            summary = "Children whose keyworker is a pod manager",
            description =
                    "The longest held first. A manager leads a pod and should hold no case: where a worker left and"
                            + " nobody was named in time, the manager holds it until somebody is.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = PlanExamples.MANAGER_HELD)))
    public Page<ManagerHeldCase> heldByManagers(@BeanParam @Valid PageRequest page) {
        return readPlans.heldByManagers(page);
    }
}
