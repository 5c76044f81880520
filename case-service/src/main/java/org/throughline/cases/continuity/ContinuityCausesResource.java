package org.throughline.cases.continuity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** Why keyworkers change, and what the measures mean, over HTTP. */
@Path("/v1/continuity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuity")
class ContinuityCausesResource {

    private final ReadGroupContinuity readGroup;

    ContinuityCausesResource(ReadGroupContinuity readGroup) {
        this.readGroup = readGroup;
    }

    @GET
    @Path("/causes")
    @RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER, Roles.ANALYTICS})
    @Operation(
            operationId = "readContinuityCauses",
            summary = "Why keyworkers changed",
            description =
                    "A league of causes, not of people: changes by SSDA903 reason, those that came with a transfer"
                            + " between pods apart. A child's first keyworker in a case is no change.")
    @APIResponse(
            responseCode = "200",
            description = "The causes, the most frequent first.",
            content =
                    @Content(
                            schema = @Schema(implementation = CausesView.class),
                            examples = @ExampleObject(name = "causes", value = ContinuityExamples.CAUSES)))
    @APIResponse(responseCode = "422", description = "as-of-outside-record.")
    public CausesView causes(
            @QueryParam("podId") @Parameter(description = "Only of the children whom this pod held last.") UUID podId,
            @BeanParam ContinuityQuery query) {
        return readGroup.causes(podId, query);
    }

    @GET
    @Path("/measures")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER,
        Roles.ANALYTICS
    })
    @Operation(
            operationId = "listContinuityMeasures",
            summary = "What the measures of continuity mean",
            description = "Definition, window, edition and source of each.")
    @APIResponse(
            responseCode = "200",
            description = "The measures.",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresView.class),
                            examples = @ExampleObject(name = "measures", value = ContinuityExamples.MEASURES)))
    public MeasuresView measures() {
        return MeasuresView.all();
    }
}
