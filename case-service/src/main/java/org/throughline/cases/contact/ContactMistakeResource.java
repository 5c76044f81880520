package org.throughline.cases.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** What was put right in contacts, over HTTP. */
@Path("/v1/cases/{caseId}/contact-mistakes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ContactMistakeResource {

    private final ReadContactMistakes readMistakes;

    ContactMistakeResource(ReadContactMistakes readMistakes) {
        this.readMistakes = readMistakes;
    }

    @GET
    @Operation(
            operationId = "listContactMistakes",
            summary = "What was put right in the contacts of a case",
            description = "Each wrong version as it was recorded, the latest put right first; withdrawn contacts too.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "mistakes", value = ContactExamples.MISTAKES)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<ContactMistakeView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("contactId") @Parameter(description = "Only what was put right in this contact.")
                    UUID contactId,
            @BeanParam @Valid PageRequest page) {
        return readMistakes.of(caseId, contactId, page);
    }
}
