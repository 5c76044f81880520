package org.throughline.cases.emergency;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The review of emergency accesses, over HTTP. */
@Path("/v1/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access")
@RolesAllowed({Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
class EmergencyReviewResource {

    private final ReviewEmergencyAccess reviewEmergencyAccess;

    EmergencyReviewResource(ReviewEmergencyAccess reviewEmergencyAccess) {
        this.reviewEmergencyAccess = reviewEmergencyAccess;
    }

    @GET
    @Operation(
            operationId = "listEmergencyAccesses",
            summary = "The emergency accesses",
            description =
                    "The latest first, with why, in words; those of children of whom the caller is denied are left out.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = EmergencyExamples.LIST)))
    public Page<EmergencyAccessView> list(
            @QueryParam("reviewed")
                    @Parameter(description = "False: only those that nobody has reviewed; true: only the others.")
                    Boolean reviewed,
            @BeanParam @Valid PageRequest page) {
        return reviewEmergencyAccess.list(reviewed, page);
    }

    @POST
    @Path("/{accessId}/review")
    @Idempotent
    @Operation(
            operationId = "reviewEmergencyAccess",
            summary = "Review an emergency access",
            description = "Once, by somebody else than who opened the record. Publishes EmergencyAccessReviewed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "justified", value = EmergencyExamples.REVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "The emergency access, reviewed.",
            content =
                    @Content(
                            schema = @Schema(implementation = EmergencyAccessView.class),
                            examples = @ExampleObject(name = "an hour", value = EmergencyExamples.ACCESS)))
    @APIResponse(responseCode = "403", description = "forbidden, worker-needed or own-emergency-access.")
    @APIResponse(responseCode = "404", description = "emergency-access-not-found.")
    @APIResponse(responseCode = "409", description = "emergency-access-reviewed.")
    public EmergencyAccessView review(@PathParam("accessId") UUID accessId, @Valid @NotNull EmergencyReview review) {
        return reviewEmergencyAccess.of(accessId, review);
    }
}
