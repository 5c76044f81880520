package org.throughline.cases.keyworker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;

/** Keyworker spells over HTTP. */
@Path("/v1/cases/{caseId}/keyworker-spells")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keyworkers")
class KeyworkerSpellResource {

    private final ReadSpells readSpells;

    KeyworkerSpellResource(ReadSpells readSpells) {
        this.readSpells = readSpells;
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
            operationId = "listKeyworkerSpells",
            summary = "Who was and is the child's keyworker",
            description = "First to last, planned ones included; a case has few, so the list comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The spells.",
            content = @Content(examples = @ExampleObject(name = "spells", value = KeyworkerExamples.SPELLS)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<KeyworkerSpellView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(readSpells.of(caseId), null);
    }
}
