package org.throughline.supervision.groupsupervision;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** What became of a session's plan, over HTTP. */
@Path("/v1/group-supervisions/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Group supervision")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class SessionChangeResource {

    private static final String PAGE = """
            {"items": [{"number": 1, "kind": "MOVED", "reason": "BANK_HOLIDAY", "words": null,
              "previousStartsAt": "2026-12-25T10:00:00Z", "previousMinutes": 120,
              "changedBy": "01900000-0000-7000-8000-000000000001", "changedAt": "2026-11-25T09:12:00Z"}], "next": null}""";

    private final ReadGroupSupervisions reading;

    SessionChangeResource(ReadGroupSupervisions reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listGroupSupervisionChanges",
            summary = "How a session's plan was changed",
            description = "Each move, cancellation and reopening with its reason, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes.",
            content = @Content(examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "404", description = "group-supervision-not-found: no such session, or not visible.")
    public Page<SessionChangeView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reading.changesOf(id, page);
    }
}
