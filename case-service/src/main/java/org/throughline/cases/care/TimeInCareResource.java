package org.throughline.cases.care;

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

/** Times in which a child is looked after, over HTTP. */
@Path("/v1/cases/{caseId}/times-in-care")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Care",
        description =
                "A child who is looked after by the council: since when, under which power, where, and how the plan is reviewed.")
class TimeInCareResource {

    private final BeginCare beginCare;
    private final EndCare endCare;
    private final ReadCare readCare;

    TimeInCareResource(BeginCare beginCare, EndCare endCare, ReadCare readCare) {
        this.beginCare = beginCare;
        this.endCare = endCare;
        this.readCare = readCare;
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
            operationId = "beginTimeInCare",
            summary = "A child becomes looked after",
            description = "With the first legal status and the first placement. A case at an earlier stage "
                    + "goes to LOOKED_AFTER. The clocks of reviews, visits and permanence start. "
                    + "Publishes ChildBecameLookedAfter and PlacementBegan.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "time in care", value = CareExamples.NEW_TIME)))
    @APIResponse(
            responseCode = "201",
            description = "The time in care, with the Location of all of them.",
            content =
                    @Content(
                            schema = @Schema(implementation = TimeInCareView.class),
                            examples = @ExampleObject(name = "time in care", value = CareExamples.LASTING)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or times-in-care-overlap.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, child-not-born, child-of-age, "
                    + "placement-lasting or idempotency-key-reused.")
    public RestResponse<TimeInCareView> begin(@PathParam("caseId") UUID caseId, @Valid @NotNull NewTimeInCare said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, beginCare.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/times-in-care"))
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
            operationId = "listTimesInCare",
            summary = "The times in care of a case",
            description = "The latest first, each with its legal statuses and placements. What files of "
                    + "SSDA903 told of stands on the timeline.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "times in care", value = CareExamples.TIMES)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<TimeInCareView> list(@PathParam("caseId") UUID caseId, @BeanParam @Valid PageRequest page) {
        return readCare.times(caseId, page);
    }

    @POST
    @Path("/{timeInCareId}/end")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "endTimeInCare",
            summary = "A child is no longer looked after",
            description = "The last placement ends with it, and the clocks of care stop. The stage stays: "
                    + "what follows is decided apart. Publishes PlacementEnded and "
                    + "ChildCeasedToBeLookedAfter.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "end", value = CareExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            schema = @Schema(implementation = TimeInCareView.class),
                            examples = @ExampleObject(name = "end", value = CareExamples.ENDED)))
    @APIResponse(responseCode = "404", description = "case-not-found or time-in-care-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or time-in-care-ended.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or time-in-care-dates.")
    public TimeInCareView end(
            @PathParam("caseId") UUID caseId,
            @PathParam("timeInCareId") UUID timeInCareId,
            @Valid @NotNull TimeInCareEnd said) {
        return endCare.on(caseId, timeInCareId, said);
    }
}
