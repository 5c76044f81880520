package org.throughline.cases.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Opening a record in an emergency, over HTTP. */
@Path("/v1/children/{childId}/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "One hour with a record that one may not see otherwise, and its review.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class EmergencyAccessResource {

    private final BeginEmergencyAccess beginEmergencyAccess;

    EmergencyAccessResource(BeginEmergencyAccess beginEmergencyAccess) {
        this.beginEmergencyAccess = beginEmergencyAccess;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "beginEmergencyAccess",
            summary = "Open a child's record in an emergency",
            description =
                    "For an hour, by the database's clock, the caller sees the record as if in relationship, also where"
                            + " a restriction names others. Never who is denied: for them the child does not exist. Publishes"
                            + " EmergencyAccessBegan at once; the leadership reviews every one.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "at night", value = EmergencyExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The emergency access.",
            content =
                    @Content(
                            schema = @Schema(implementation = EmergencyAccessView.class),
                            examples = @ExampleObject(name = "an hour", value = EmergencyExamples.ACCESS)))
    @APIResponse(responseCode = "403", description = "forbidden or worker-needed.")
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "409", description = "emergency-not-needed: the caller may see the record already.")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused.")
    public RestResponse<EmergencyAccessView> begin(
            @PathParam("childId") UUID childId, @Valid @NotNull NewEmergencyAccess access) {
        return RestResponse.status(RestResponse.Status.CREATED, beginEmergencyAccess.to(childId, access));
    }
}
