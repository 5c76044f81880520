package org.throughline.cases.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;

/** Putting contacts right over HTTP. */
@Path("/v1/cases/{caseId}/contacts/{contactId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER
})
class ContactCorrectionResource {

    private final CorrectContact correctContact;

    ContactCorrectionResource(CorrectContact correctContact) {
        this.correctContact = correctContact;
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @Operation(
            operationId = "correctContact",
            summary = "Put a contact right",
            description =
                    "Send the contact whole, as it should have been recorded, and what was wrong. The wrong version"
                            + " stays readable and counts no longer. Publishes ContactCorrected.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The contact's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "details", value = ContactExamples.CORRECTION)))
    @APIResponse(
            responseCode = "201",
            description = "The contact as it reads now, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactView.class),
                            examples = @ExampleObject(name = "contact", value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "404", description = "case-not-found or contact-not-found.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "As for recording a contact.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<ContactView> correct(
            @PathParam("caseId") UUID caseId,
            @PathParam("contactId") UUID contactId,
            @Valid @NotNull Correction correction,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        ContactView contact =
                correctContact.to(caseId, contactId, correction, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, contact)
                .tag(ETags.of(contact.version()))
                .build();
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawContact",
            summary = "Withdraw a contact that should never have been recorded",
            description = "It counts nowhere any longer, and stays readable among the mistakes of the case. Publishes"
                    + " ContactWithdrawn.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The contact's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "twice", value = ContactExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    @APIResponse(responseCode = "404", description = "case-not-found or contact-not-found.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public void withdraw(
            @PathParam("caseId") UUID caseId,
            @PathParam("contactId") UUID contactId,
            @Valid @NotNull Mistake mistake,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        correctContact.withdraw(caseId, contactId, mistake, version -> ETags.requireMatch(headers, version));
    }
}
