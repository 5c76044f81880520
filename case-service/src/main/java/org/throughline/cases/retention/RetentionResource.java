package org.throughline.cases.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.cases.retention.rule.RetentionRule;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** How long records are kept, over HTTP. */
@Path("/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
class RetentionResource {

    private final ReadRetention readRetention;
    private final EraseRecords eraseRecords;

    RetentionResource(ReadRetention readRetention, EraseRecords eraseRecords) {
        this.readRetention = readRetention;
        this.eraseRecords = eraseRecords;
    }

    @GET
    @Path("/rules")
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long records are kept",
            description =
                    "By what a record is, with the source. Of several that apply, the one that keeps longest holds.")
    @APIResponse(
            responseCode = "200",
            description = "The rules of this council.",
            content = @Content(examples = @ExampleObject(name = "looked after", value = RetentionExamples.RULES)))
    public List<RetentionRule> rules() {
        return readRetention.rules();
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listRetentionDue",
            summary = "What would be erased today, and why or why not",
            description =
                    "Changes nothing. A part looks at as many children as the limit says, in the order of their ids, and"
                            + " shows those of the outcome asked for: it may be empty and still have a next.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "due", value = RetentionExamples.DUE)))
    @APIResponse(responseCode = "400", description = "invalid-parameter or invalid-cursor.")
    public Page<DueView> due(
            @QueryParam("outcome") @Parameter(description = "Only those of this outcome.") DueOutcome outcome,
            @BeanParam @Valid PageRequest page) {
        return readRetention.due(outcome == null ? null : outcome.outcome(), page);
    }

    @POST
    @Path("/erasures")
    @Idempotent
    @Operation(
            operationId = "eraseRecords",
            summary = "Erase records whose time is over",
            description =
                    "Those that a person has chosen from the dry run, each in a transaction of its own. The rules are asked"
                            + " again at that moment: a record that a rule or a hold keeps, or with an open case, stays. What is left is"
                            + " a proof without personal data. Publishes RecordErased for each.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = RetentionExamples.ERASE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each.",
            content = @Content(examples = @ExampleObject(name = "held", value = RetentionExamples.ERASED)))
    @APIResponse(
            responseCode = "409",
            description = "constraint-violated: somebody wrote in the record just now: try again.")
    public List<Erased> erase(@Valid @NotNull NewErasure erasure) {
        return eraseRecords.of(erasure);
    }

    @GET
    @Path("/erasures")
    @Operation(
            operationId = "listErasures",
            summary = "The proofs of what was erased",
            description = "The latest first: by which rule, when, and how many rows of what.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one", value = RetentionExamples.ERASURES)))
    public Page<ErasureView> erasures(@BeanParam @Valid PageRequest page) {
        return readRetention.erasures(page);
    }
}
