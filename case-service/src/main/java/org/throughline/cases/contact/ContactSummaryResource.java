package org.throughline.cases.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** How often a child was met and seen, over HTTP. */
@Path("/v1/children/{childId}/contact-summary")
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
class ContactSummaryResource {

    private final SummariseContacts summariseContacts;

    ContactSummaryResource(SummariseContacts summariseContacts) {
        this.summariseContacts = summariseContacts;
    }

    @GET
    @Operation(
            operationId = "summariseContacts",
            summary = "How often a child was met, seen and seen alone",
            description = "Over all the child's cases, within a window; the last year up to today unless said.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactSummary.class),
                            examples = @ExampleObject(name = "a year", value = ContactExamples.SUMMARY)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "422", description = "empty-window.")
    public ContactSummary summary(
            @PathParam("childId") UUID childId,
            @QueryParam("from") @Parameter(description = "First day of the window.") LocalDate from,
            @QueryParam("to") @Parameter(description = "First day after the window.") LocalDate to) {
        return summariseContacts.of(childId, from, to);
    }
}
