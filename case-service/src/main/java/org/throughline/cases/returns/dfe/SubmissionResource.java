package org.throughline.cases.returns.dfe;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.throughline.platform.paging.PageRequest;

/** Submissions to the Department for Education's children's social care API, over HTTP. */
@Path("/v1/returns/dfe-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER})
@Tag(name = "Returns")
class SubmissionResource {

    private final MakeSubmission makeSubmission;
    private final SendPages sendPages;

    SubmissionResource(MakeSubmission makeSubmission, SendPages sendPages) {
        this.makeSubmission = makeSubmission;
        this.sendPages = sendPages;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "makeDfeSubmission",
            summary = "Put a submission to the Department together",
            description =
                    "FULL tells of every child with a referral or a case, DELTA of those who have changed since the"
                            + " Department last receipted them; both ask it to remove those whom it knows and our record no"
                            + " longer tells of. One that is open gives way.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "what has changed", value = DfeExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Put together; Location is where it can be read.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = DfeExamples.SUBMISSION)))
    @APIResponse(responseCode = "409", description = "submission-being-made.")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused.")
    public RestResponse<SubmissionView> make(@Valid @NotNull NewSubmission submission) {
        SubmissionView made = makeSubmission.of(submission.kind());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/returns/dfe-submissions/" + made.submissionId()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listDfeSubmissions",
            summary = "Submissions to the Department",
            description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "submissions", value = DfeExamples.LIST)))
    public Page<SubmissionView> list(@BeanParam @Valid PageRequest page) {
        return sendPages.list(page);
    }

    @GET
    @Path("/{submissionId}")
    @Operation(
            operationId = "readDfeSubmission",
            summary = "How far a submission is",
            description = "How many pages it has, and how many the Department has receipted.")
    @APIResponse(
            responseCode = "200",
            description = "The submission.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = DfeExamples.SUBMISSION)))
    @APIResponse(responseCode = "404", description = "dfe-submission-not-found.")
    public SubmissionView read(@PathParam("submissionId") UUID submissionId) {
        return sendPages.one(submissionId);
    }
}
