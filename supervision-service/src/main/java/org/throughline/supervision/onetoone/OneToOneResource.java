package org.throughline.supervision.onetoone;

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
import jakarta.ws.rs.QueryParam;
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
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** One-to-one supervision over HTTP. */
@Path("/v1/one-to-ones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "One-to-one", description = "A worker and who manages them meet.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class OneToOneResource {

    private final HoldOneToOne holding;
    private final ReadOneToOnes reading;

    OneToOneResource(HoldOneToOne holding, ReadOneToOnes reading) {
        this.holding = holding;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "recordOneToOne",
            summary = "Record a one-to-one supervision",
            description =
                    "By who manages the worker: the manager of the pod, or for a pod manager a senior leader. Answers the "
                            + "day by which they meet again, by stage of career and role. Publishes OneToOneHeld.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "first year", value = NewOneToOne.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "What is written, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = OneToOneView.class),
                            examples = @ExampleObject(name = "one-to-one", value = OneToOneView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "worker-not-found: not somebody you manage.")
    @APIResponse(responseCode = "409", description = "one-to-one-recorded: that day's is recorded.")
    @APIResponse(
            responseCode = "422",
            description =
                    "one-to-one-in-future, action-due-in-the-past, or the Idempotency-Key came with another request.")
    public RestResponse<OneToOneView> record(@Valid @NotNull NewOneToOne oneToOne) {
        return tagged(RestResponse.Status.CREATED, holding.record(oneToOne));
    }

    @GET
    @Operation(
            operationId = "listOneToOnes",
            summary = "Read a worker's one-to-one supervisions",
            description = "That worker, and who manages them. Nobody else. The latest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content = @Content(examples = @ExampleObject(name = "page", value = OneToOneView.PAGE)))
    @APIResponse(responseCode = "404", description = "worker-not-found: neither your own nor of somebody you manage.")
    public Page<OneToOneView> list(
            @NotNull @QueryParam("workerId") @Parameter(required = true, description = "The worker.") UUID workerId,
            @Valid @BeanParam PageRequest page) {
        return reading.of(workerId, page);
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "listOneToOnesDue",
            summary = "When one-to-one supervision is due",
            description =
                    "Of the workers of a pod, for who leads it; of all, for the senior leaders: so that what a manager puts "
                            + "off is seen by who manages the manager. Dates alone, nothing of what was said; the longest waiting first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of dates.",
            content = @Content(examples = @ExampleObject(name = "page", value = DueView.PAGE)))
    @APIResponse(
            responseCode = "404",
            description = "pod-not-found: not visible, or no pod named and no senior leader.")
    public Page<DueView> due(
            @QueryParam("podId") @Parameter(description = "The pod; all where a senior leader leaves it out.")
                    UUID podId,
            @QueryParam("overdue") @Parameter(description = "Only those whose day has passed.") boolean overdue,
            @Valid @BeanParam PageRequest page) {
        return reading.due(podId, overdue, page);
    }

    @POST
    @Path("/{id}/agreement")
    @Operation(
            operationId = "agreeOneToOne",
            summary = "Agree with what is written",
            description = "The worker, once. Publishes OneToOneAgreed.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The record's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @APIResponse(
            responseCode = "200",
            description = "What is written, agreed.",
            content =
                    @Content(
                            schema = @Schema(implementation = OneToOneView.class),
                            examples = @ExampleObject(name = "one-to-one", value = OneToOneView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "one-to-one-not-found: no such record, or not visible.")
    @APIResponse(responseCode = "409", description = "one-to-one-agreed.")
    @APIResponse(responseCode = "412", description = "stale-version: read it again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the record's ETag.")
    public RestResponse<OneToOneView> agree(
            @PathParam("id") UUID id, @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(RestResponse.Status.OK, holding.agree(id, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/actions/{actionId}/completion")
    @Operation(
            operationId = "completeOneToOneAction",
            summary = "Say that what was agreed is done",
            description = "The worker, or who manages them. Publishes OneToOneActionDone.")
    @APIResponse(
            responseCode = "200",
            description = "The record with the action done.",
            content =
                    @Content(
                            schema = @Schema(implementation = OneToOneView.class),
                            examples = @ExampleObject(name = "one-to-one", value = OneToOneView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "one-to-one-not-found or action-not-found.")
    @APIResponse(responseCode = "409", description = "action-settled.")
    public OneToOneView done(@PathParam("id") UUID id, @PathParam("actionId") UUID actionId) {
        return holding.done(id, actionId);
    }

    private static RestResponse<OneToOneView> tagged(RestResponse.Status status, OneToOneView oneToOne) {
        return RestResponse.ResponseBuilder.create(status, oneToOne)
                .tag(ETags.of(oneToOne.version()))
                .build();
    }
}
