package org.throughline.cases.returns.dfe;

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
import org.throughline.platform.caller.Roles;

/** The pages of a submission to the Department, over HTTP. */
@Path("/v1/returns/dfe-submissions/{submissionId}/pages/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER})
@Tag(name = "Returns")
class SubmissionPageResource {

    private final SendPages sendPages;

    SubmissionPageResource(SendPages sendPages) {
        this.sendPages = sendPages;
    }

    @GET
    @Operation(
            operationId = "readDfeSubmissionPage",
            summary = "A page as it is posted to the Department",
            description = "At most 100 children, in the words of the Department's API. The same each time until it is"
                    + " receipted; after that it is not kept.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples = @ExampleObject(name = "page", value = DfeExamples.PAGE)))
    @APIResponse(responseCode = "404", description = "dfe-submission-page-not-found.")
    @APIResponse(responseCode = "409", description = "page-receipted or submission-superseded.")
    public String page(@PathParam("submissionId") UUID submissionId, @PathParam("number") int number) {
        return sendPages.page(submissionId, number);
    }

    @POST
    @Path("/receipt")
    @Operation(
            operationId = "receiptDfeSubmissionPage",
            summary = "Say that the Department has taken a page",
            description =
                    "With the receipt that it answered with; a page that it has not taken is told again next time."
                            + " The same receipt again changes nothing.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "receipt", value = DfeExamples.RECEIPT)))
    @APIResponse(
            responseCode = "200",
            description = "The submission as it stands.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = DfeExamples.SUBMISSION)))
    @APIResponse(responseCode = "404", description = "dfe-submission-page-not-found.")
    @APIResponse(responseCode = "409", description = "page-receipted, receipt-used or submission-superseded.")
    public SubmissionView receipt(
            @PathParam("submissionId") UUID submissionId,
            @PathParam("number") int number,
            @Valid @NotNull PageReceipt receipt) {
        return sendPages.receipted(submissionId, number, receipt);
    }
}
