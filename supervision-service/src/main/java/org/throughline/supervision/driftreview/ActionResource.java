package org.throughline.supervision.driftreview;

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
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Actions that reviews agreed, over HTTP. */
@Path("/v1/supervision-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision action", description = "What a review agreed, who does it, by when.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ActionResource {

    private final ReadActions reading;
    private final SettleAction settling;

    ActionResource(ReadActions reading, SettleAction settling) {
        this.reading = reading;
        this.settling = settling;
    }

    @GET
    @Operation(
            operationId = "listSupervisionActions",
            summary = "List actions",
            description =
                    "Of the cases that a pod holds now, or the caller's own; the one due first before the others.")
    @APIResponse(
            responseCode = "200",
            description = "A page of actions.",
            content = @Content(examples = @ExampleObject(name = "page", value = DriftReviewExamples.ACTIONS)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public Page<ActionView> list(@BeanParam ActionFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.list(filter, page);
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "completeSupervisionAction",
            summary = "Say that an action is done",
            description = "Its owner, or who leads the pod that holds the case now. Publishes ActionDone.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The action's version, quoted.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = ActionDoneOn.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The action.",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionView.class),
                            examples = @ExampleObject(name = "action", value = DriftReviewExamples.ACTION)))
    @APIResponse(responseCode = "404", description = "action-not-found: no such action, or not visible.")
    @APIResponse(responseCode = "409", description = "action-settled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the action again.")
    @APIResponse(responseCode = "422", description = "action-done-in-future.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the action's version.")
    public RestResponse<ActionView> done(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionDoneOn done,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(settling.done(id, done, version -> ETags.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelSupervisionAction",
            summary = "Give an action up",
            description =
                    "With a reason. Its owner, or who leads the pod that holds the case now. Publishes ActionCancelled.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The action's version, quoted.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "replaced", value = ActionCancellation.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The action.",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionView.class),
                            examples = @ExampleObject(name = "action", value = DriftReviewExamples.ACTION)))
    @APIResponse(responseCode = "404", description = "action-not-found: no such action, or not visible.")
    @APIResponse(responseCode = "409", description = "action-settled.")
    @APIResponse(responseCode = "412", description = "stale-version: read the action again.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the action's version.")
    public RestResponse<ActionView> cancel(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionCancellation cancellation,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(settling.cancelled(id, cancellation, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<ActionView> tagged(ActionView action) {
        return RestResponse.ResponseBuilder.ok(action)
                .tag(ETags.of(action.version()))
                .build();
    }
}
