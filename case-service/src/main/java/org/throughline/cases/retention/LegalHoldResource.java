package org.throughline.cases.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.throughline.platform.paging.Page;

/** The legal holds of a child's record, over HTTP. */
@Path("/v1/children/{childId}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long records are kept, and what is erased.")
@RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.SENIOR_LEADER})
class LegalHoldResource {

    private final HoldRecord holdRecord;

    LegalHoldResource(HoldRecord holdRecord) {
        this.holdRecord = holdRecord;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "holdRecord",
            summary = "Keep a child's record, whatever the rules say",
            description =
                    "Until it is lifted the record is not erased: the database refuses it. Publishes LegalHoldPlaced.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a claim", value = RetentionExamples.HOLD)))
    @APIResponse(
            responseCode = "201",
            description = "The hold.",
            content =
                    @Content(
                            schema = @Schema(implementation = HoldView.class),
                            examples = @ExampleObject(name = "a claim", value = RetentionExamples.HELD)))
    @APIResponse(responseCode = "403", description = "forbidden or worker-needed.")
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public RestResponse<HoldView> hold(@PathParam("childId") UUID childId, @Valid @NotNull NewHold hold) {
        return RestResponse.status(RestResponse.Status.CREATED, holdRecord.of(childId, hold));
    }

    @GET
    @Operation(
            operationId = "listLegalHolds",
            summary = "The legal holds of a child's record",
            description = "The last before the others, also those that have ended.")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(examples = @ExampleObject(name = "one", value = RetentionExamples.HOLDS)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<HoldView> list(@PathParam("childId") UUID childId) {
        return holdRecord.list(childId);
    }

    @POST
    @Path("/{holdId}/lifting")
    @Idempotent
    @Operation(
            operationId = "liftLegalHold",
            summary = "End a legal hold",
            description = "The rules decide again. Publishes LegalHoldLifted.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "settled", value = RetentionExamples.LIFTING)))
    @APIResponse(
            responseCode = "200",
            description = "The hold, ended.",
            content =
                    @Content(
                            schema = @Schema(implementation = HoldView.class),
                            examples = @ExampleObject(name = "a claim", value = RetentionExamples.HELD)))
    @APIResponse(responseCode = "404", description = "child-not-found or legal-hold-not-found.")
    @APIResponse(responseCode = "409", description = "legal-hold-lifted.")
    public HoldView lift(
            @PathParam("childId") UUID childId, @PathParam("holdId") UUID holdId, @Valid @NotNull HoldLifting lifting) {
        return holdRecord.lift(childId, holdId, lifting);
    }
}
