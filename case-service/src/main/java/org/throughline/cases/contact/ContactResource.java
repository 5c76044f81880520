package org.throughline.cases.contact;

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
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Contacts over HTTP. */
@Path("/v1/cases/{caseId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Purposeful contacts with the child or family.")
class ContactResource {

    private final RecordContact recordContact;
    private final ReadContacts readContacts;

    ContactResource(RecordContact recordContact, ReadContacts readContacts) {
        this.recordContact = recordContact;
        this.readContacts = readContacts;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "recordContact",
            summary = "Record a contact with a child or family",
            description = "It took place while the case was open, and not in the future. Several workers make a joint"
                    + " visit. Direct work says by which method. Place, method and note stay in the record; the event"
                    + " ContactRecorded has the rest.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "visit", value = ContactExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The contact, with its Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactView.class),
                            examples = @ExampleObject(name = "visit", value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(
            responseCode = "422",
            description = "seen-alone-not-seen, contact-in-future, contact-outside-case, method-required,"
                    + " method-words-required, method-words-not-needed, unknown-worker or idempotency-key-reused.")
    public RestResponse<ContactView> record(@PathParam("caseId") UUID caseId, @Valid @NotNull NewContact contact) {
        ContactView recorded = recordContact.on(caseId, contact);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recorded)
                .location(URI.create("/v1/cases/" + caseId + "/contacts/" + recorded.contactId()))
                .tag(ETags.of(recorded.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listContacts",
            summary = "The contacts of a case",
            description = "As they stand, the latest first. participants says what each worker was to the child on the"
                    + " day: keyworker, cover, co-worker, member of the pod.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "contacts", value = ContactExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<ContactView> list(
            @PathParam("caseId") UUID caseId, @BeanParam ContactFilter filter, @BeanParam @Valid PageRequest page) {
        return readContacts.of(caseId, filter, page);
    }

    @GET
    @Path("/{contactId}")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(operationId = "readContact", summary = "One contact", description = "With the ETag to put it right.")
    @APIResponse(
            responseCode = "200",
            description = "The contact, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactView.class),
                            examples = @ExampleObject(name = "contact", value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "404", description = "case-not-found or contact-not-found.")
    public RestResponse<ContactView> one(@PathParam("caseId") UUID caseId, @PathParam("contactId") UUID contactId) {
        ContactView contact = readContacts.one(caseId, contactId);
        return RestResponse.ResponseBuilder.ok(contact)
                .tag(ETags.of(contact.version()))
                .build();
    }
}
