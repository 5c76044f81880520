package org.throughline.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.problem.Problem;

/** Seeds a topic again from the service's event log, for a consumer that has to build its read model anew. */
@Path("/v1/operations/{service}/replays")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
class ReplayResource {

    private final RequestReplay replay;
    private final ServiceIdentity identity;

    ReplayResource(RequestReplay replay, ServiceIdentity identity) {
        this.replay = replay;
        this.identity = identity;
    }

    /** @param id the request */
    public record Replay(UUID id) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "requestReplay",
            summary = "Send every event of this service again",
            description = "With their ids and order, marked ce_replay=true; consumers that have them pass over them.")
    @APIResponse(responseCode = "202", description = "The relay will send them between new events.")
    public RestResponse<Replay> request(@PathParam("service") String service) {
        if (!identity.service().equals(service)) {
            throw Problem.notFound("service");
        }
        return RestResponse.status(RestResponse.Status.ACCEPTED, new Replay(replay.ofEverything()));
    }
}
