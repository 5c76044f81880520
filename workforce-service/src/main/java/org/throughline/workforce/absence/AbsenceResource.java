package org.throughline.workforce.absence;

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

/** A worker's absences over HTTP. */
@Path("/v1/workers/{workerId}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Absence", description = "When a worker is away.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER,
    Roles.RETURNS_OFFICER
})
class AbsenceResource {

    private final RecordAbsence recordAbsence;
    private final ReadAbsences readAbsences;

    AbsenceResource(RecordAbsence recordAbsence, ReadAbsences readAbsences) {
        this.recordAbsence = recordAbsence;
        this.readAbsences = readAbsences;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "recordAbsence",
            summary = "Record that a worker is absent",
            description = "Open where the last day is not known yet. Publishes WorkerAbsenceRecorded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "absence", value = AbsenceExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The absence, with the Location of the worker's absences.",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceView.class),
                            examples = @ExampleObject(name = "absence", value = AbsenceExamples.ABSENCE)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    @APIResponse(responseCode = "409", description = "absence-overlaps.")
    @APIResponse(
            responseCode = "422",
            description = "absence-before-start, absence-ends-before-start or idempotency-key-reused.")
    public RestResponse<AbsenceView> begin(@PathParam("workerId") UUID workerId, @Valid @NotNull NewAbsence absence) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recordAbsence.begin(workerId, absence))
                .location(URI.create("/v1/workers/" + workerId + "/absences"))
                .build();
    }

    @GET
    @Operation(
            operationId = "listAbsences",
            summary = "A worker's absences",
            description = "The latest first. The kind is shown to pod managers, senior leaders and the worker.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsencePage.class),
                            examples = @ExampleObject(name = "page", value = AbsenceExamples.PAGE)))
    @APIResponse(responseCode = "404", description = "worker-not-found.")
    public Page<AbsenceView> list(@PathParam("workerId") UUID workerId, @Valid @BeanParam PageRequest page) {
        return readAbsences.of(workerId, page);
    }

    @POST
    @Path("/{absenceId}/end")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endAbsence",
            summary = "Record that a worker is back",
            description = "Sets or corrects the last day. Publishes WorkerAbsenceRecorded again, with that day.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "back", value = AbsenceExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "The absence with its last day.",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceView.class),
                            examples = @ExampleObject(name = "ended", value = AbsenceExamples.ENDED)))
    @APIResponse(responseCode = "404", description = "absence-not-found.")
    @APIResponse(responseCode = "409", description = "absence-overlaps.")
    @APIResponse(responseCode = "422", description = "absence-ends-before-start.")
    public AbsenceView end(
            @PathParam("workerId") UUID workerId,
            @PathParam("absenceId") UUID absenceId,
            @Valid @NotNull AbsenceEnd end) {
        return recordAbsence.end(workerId, absenceId, end.lastDay());
    }
}
