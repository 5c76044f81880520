package org.throughline.supervision.groupsupervision;

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
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Group supervisions over HTTP. */
@Path("/v1/group-supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision", description = "The weekly meeting of a pod that discusses its cases.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class GroupSupervisionResource {

    private final ScheduleGroupSupervision scheduling;
    private final ReadGroupSupervisions reading;

    GroupSupervisionResource(ScheduleGroupSupervision scheduling, ReadGroupSupervisions reading) {
        this.scheduling = scheduling;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER, Roles.OPERATOR})
    @Operation(
            operationId = "scheduleGroupSupervision",
            summary = "Schedule a group supervision",
            description = "The pod's manager or a deputy, the leadership, or the operator who loads a council's facts. "
                    + "Publishes GroupSupervisionScheduled.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "two hours", value = GroupSupervisionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The session, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSupervisionView.class),
                            examples = @ExampleObject(name = "session", value = GroupSupervisionExamples.SESSION)))
    @APIResponse(responseCode = "404", description = "pod-not-found: no such pod, or not visible.")
    @APIResponse(responseCode = "409", description = "session-overlaps: the pod has one at that time.")
    public RestResponse<GroupSupervisionView> schedule(@Valid @NotNull NewGroupSupervision session) {
        GroupSupervisionView scheduled = scheduling.schedule(session);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, scheduled)
                .location(URI.create("/v1/group-supervisions/" + scheduled.id()))
                .tag(ETags.of(scheduled.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listGroupSupervisions",
            summary = "List a pod's group supervisions",
            description = "By start, earliest first. Members of the pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(examples = @ExampleObject(name = "page", value = GroupSupervisionExamples.PAGE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public Page<GroupSupervisionView> list(
            @Valid @BeanParam GroupSupervisionFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.ofPod(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGroupSupervision",
            summary = "Read a group supervision",
            description = "With the ETag that building its agenda and closing it ask for.")
    @APIResponse(
            responseCode = "200",
            description = "The session, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSupervisionView.class),
                            examples = @ExampleObject(name = "session", value = GroupSupervisionExamples.SESSION)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    public RestResponse<GroupSupervisionView> one(@PathParam("id") UUID id) {
        GroupSupervisionView session = reading.one(id);
        return RestResponse.ResponseBuilder.ok(session)
                .tag(ETags.of(session.version()))
                .build();
    }
}
