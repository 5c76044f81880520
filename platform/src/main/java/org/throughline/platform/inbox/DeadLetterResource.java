package org.throughline.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.outbox.ServiceIdentity;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** The messages that a service could not handle, for whoever keeps the system running. */
@Path("/v1/operations/{service}/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
class DeadLetterResource {

    private final ParkedMessages parked;
    private final RetryDeadLetter retry;
    private final ServiceIdentity identity;

    DeadLetterResource(ParkedMessages parked, RetryDeadLetter retry, ServiceIdentity identity) {
        this.parked = parked;
        this.retry = retry;
        this.identity = identity;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "Messages that wait to be handled",
            description = "Oldest first. The payload is not shown; the key names the aggregate.")
    public Page<DeadLetter> list(@PathParam("service") String service, @Valid @BeanParam PageRequest page) {
        requireThis(service);
        List<DeadLetter> rows = parked.after(page.afterId(), page.limit + 1);
        return Page.of(rows, page.limit, letter -> Cursor.after(letter.id()));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Try a message again, with those of its key",
            description = "In their order, up to the first that still fails.")
    public RetryOutcome retry(@PathParam("service") String service, @PathParam("id") UUID id) {
        requireThis(service);
        return retry.ofKeyOf(id);
    }

    private void requireThis(String service) {
        if (!identity.service().equals(service)) {
            throw Problem.notFound("service");
        }
    }
}
