package org.throughline.cases.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** A child's timeline over HTTP. */
@Path("/v1/children/{childId}/timeline")
@Tag(name = "Children")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class TimelineResource {

    private static final String EXAMPLE = """
            {"items": [{"kind": "DRIFT_REVIEW", "day": "2026-12-02", "at": null,
             "recordId": "01930000-0000-7000-8000-00000000d701", "caseId": "01930000-0000-7000-8000-00000000ca03",
             "facts": {"finding": "AT_RISK", "nextReviewDue": "2026-12-16", "actions": 2, "decisions": 1,
             "podId": "01930000-0000-7000-8000-0000000000d1", "sessionId": "01930000-0000-7000-8000-000000005e01"}}],
             "next": null}""";

    private final ReadTimeline readTimeline;

    TimelineResource(ReadTimeline readTimeline) {
        this.readTimeline = readTimeline;
    }

    @GET
    @Operation(
            operationId = "readTimeline",
            summary = "Read a child's timeline",
            description = "Everything that happened, newest first, over all the child's cases: ids, codes and dates.")
    @APIResponse(
            responseCode = "200",
            description = "The facts, newest first.",
            content = @Content(examples = @ExampleObject(name = "a drift review", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-parameter: no such kind, or a period that ends before it begins.")
    @APIResponse(responseCode = "404", description = "child-not-found: no such child, or none that the caller may see.")
    public Page<TimelineEntry> read(
            @PathParam("childId") UUID childId,
            @QueryParam("kind") @Parameter(description = "Only these kinds; repeat for more than one.")
                    List<TimelineKind> kinds,
            @Valid @BeanParam Period period,
            @Valid @BeanParam PageRequest page) {
        return readTimeline.of(childId, kinds, period, page);
    }
}
