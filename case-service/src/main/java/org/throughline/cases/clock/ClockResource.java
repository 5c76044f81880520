package org.throughline.cases.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Running clocks of many cases over HTTP. */
@Path("/v1/clocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ClockResource {

    private final ReadClocks readClocks;

    ClockResource(ReadClocks readClocks) {
        this.readClocks = readClocks;
    }

    @GET
    @Operation(
            operationId = "listClocks",
            summary = "What is due in the cases the caller may see",
            description = "Running clocks, the longest overdue first. A pod manager asks with podId, a keyworker with"
                    + " keyworkerId.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "due", value = ClockExamples.DUE)))
    public Page<DueClock> due(@BeanParam ClockFilter filter, @BeanParam @Valid PageRequest page) {
        return readClocks.due(filter, page);
    }
}
