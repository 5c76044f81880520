package org.throughline.cases.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.cases.clock.rule.ClockState;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The clocks of one case over HTTP. */
@Path("/v1/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks", description = "What must happen by when, by which rule, and when the child must be seen.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class CaseClockResource {

    private final ReadClocks readClocks;

    CaseClockResource(ReadClocks readClocks) {
        this.readClocks = readClocks;
    }

    @GET
    @Path("/clocks")
    @Operation(
            operationId = "listClocksOfCase",
            summary = "The clocks of a case",
            description =
                    "Each with its start, limit, last day, rule version and source. The latest due first, those that"
                            + " ended included.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "clocks", value = ClockExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<ClockView> clocks(
            @PathParam("caseId") UUID caseId,
            @QueryParam("state") @Parameter(description = "Only in these states; repeat for more than one.")
                    List<ClockState> states,
            @BeanParam @Valid PageRequest page) {
        return readClocks.of(caseId, states, page);
    }

    @GET
    @Path("/visit-schedule")
    @Operation(
            operationId = "readVisitSchedule",
            summary = "When the child was seen and must be seen next",
            description = "By the stage of the case. A visit counts where it is statutory and the child was seen.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule.",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitSchedule.class),
                            examples = @ExampleObject(name = "a visit overdue", value = ClockExamples.VISITS)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public VisitSchedule visits(@PathParam("caseId") UUID caseId) {
        return readClocks.visits(caseId);
    }
}
