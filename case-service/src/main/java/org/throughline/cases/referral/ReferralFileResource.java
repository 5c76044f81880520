package org.throughline.cases.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/** Referrals from a system that can only write files, over HTTP. */
@Path("/v1/referral-files")
@Tag(name = "Referrals")
@RolesAllowed(Roles.MASH)
class ReferralFileResource {

    private static final String EXAMPLE = """
            {"received": 1, "receivedBefore": 0, "rowsRefused": 1, "rows": [
             {"line": 2, "outcome": "RECEIVED", "referralId": "01930000-0000-7000-8000-00000000a001",
              "childReference": "C-1", "childId": "01930000-0000-7000-8000-00000000c001", "match": "NEW", "faults": []},
             {"line": 3, "outcome": "REFUSED", "referralId": null, "childReference": null, "childId": null, "match": null,
              "faults": [{"field": "nhsNumber", "code": "invalid-field",
               "reason": "must be an NHS number: ten digits with a right check digit"}]}]}""";

    private final TakeReferralFile take;

    ReferralFileResource(TakeReferralFile take) {
        this.take = take;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "sendReferralFile", summary = "Hand over referrals as a file", description = """
                    CSV as RFC 4180 has it, UTF-8, at most 10,000 rows: the first line names the columns, which are the \
                    fields of a referral and of a child in any order; then a row for each child. Rows of one mashReference \
                    follow each other and make one referral, which is taken whole or not at all; other referrals of the file \
                    are taken. Each row has its result, with line, field and code where it was refused. The same file again \
                    changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of each row.",
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralFileAnswer.class),
                            examples = @ExampleObject(name = "one refused", value = EXAMPLE)))
    @APIResponse(responseCode = "415", description = "unsupported-media-type: not multipart/form-data.")
    @APIResponse(
            responseCode = "422",
            description = "empty-file, not-utf-8, referral-file-columns, referral-file-unreadable or too-many-rows:"
                    + " nothing was taken.")
    public ReferralFileAnswer send(@RestForm("file") @Schema(description = "The file.") FileUpload file) {
        if (file == null) {
            throw Problem.badRequest("file-missing", "Send one file in the multipart field named file.")
                    .at("/file", "missing");
        }
        return take.from(file.uploadedFile());
    }
}
