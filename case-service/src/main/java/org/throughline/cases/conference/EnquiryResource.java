package org.throughline.cases.conference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Enquiries under section 47 over HTTP. */
@Path("/v1/cases/{caseId}/section-47-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child protection")
class EnquiryResource {

    private final BeginEnquiry beginEnquiry;
    private final ConcludeEnquiry concludeEnquiry;

    EnquiryResource(BeginEnquiry beginEnquiry, ConcludeEnquiry concludeEnquiry) {
        this.beginEnquiry = beginEnquiry;
        this.concludeEnquiry = concludeEnquiry;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "beginEnquiry",
            summary = "Begin an enquiry under section 47",
            description = "The clock of the initial conference starts on the day of the strategy"
                    + " discussion. Publishes EnquiryBegan.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "enquiry", value = ConferenceExamples.NEW_ENQUIRY)))
    @APIResponse(
            responseCode = "201",
            description = "The enquiry, with the Location of all facts of protection.",
            content =
                    @Content(
                            schema = @Schema(implementation = EnquiryView.class),
                            examples = @ExampleObject(name = "enquiry", value = ConferenceExamples.ENQUIRY)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or enquiry-open.")
    @APIResponse(
            responseCode = "422",
            description = "fact-in-future, fact-outside-case, strategy-discussion or" + " idempotency-key-reused.")
    public RestResponse<EnquiryView> begin(@PathParam("caseId") UUID caseId, @Valid @NotNull NewEnquiry said) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, beginEnquiry.on(caseId, said))
                .location(URI.create("/v1/cases/" + caseId + "/child-protection"))
                .build();
    }

    @POST
    @Path("/{enquiryId}/conclusion")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "concludeEnquiry",
            summary = "Conclude an enquiry under section 47",
            description = "NO_CONFERENCE stops the clock of the initial conference. A conference that is"
                    + " recorded concludes its enquiry by itself. Publishes EnquiryConcluded.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "conclusion", value = ConferenceExamples.CONCLUSION)))
    @APIResponse(
            responseCode = "200",
            description = "The enquiry.",
            content =
                    @Content(
                            schema = @Schema(implementation = EnquiryView.class),
                            examples = @ExampleObject(name = "conclusion", value = ConferenceExamples.CONCLUDED)))
    @APIResponse(responseCode = "404", description = "case-not-found or enquiry-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or enquiry-concluded.")
    @APIResponse(responseCode = "422", description = "fact-in-future, fact-outside-case or enquiry-dates.")
    public EnquiryView conclude(
            @PathParam("caseId") UUID caseId,
            @PathParam("enquiryId") UUID enquiryId,
            @Valid @NotNull EnquiryConclusion said) {
        return concludeEnquiry.on(caseId, enquiryId, said);
    }
}
