package org.throughline.cases.keyworker;

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
import java.net.URI;
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

/** Changes of keyworker over HTTP. */
@Path("/v1/cases/{caseId}/keyworker-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Keyworkers", description = "The one named worker a child has, and the changes of that.")
class KeyworkerChangeResource {

    private final ChangeKeyworker changeKeyworker;

    KeyworkerChangeResource(ChangeKeyworker changeKeyworker) {
        this.changeKeyworker = changeKeyworker;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "changeKeyworker",
            summary = "Give a child another keyworker",
            description =
                    "The spell that lasts ends and the next begins on the same day, no gap and no overlap. A change"
                            + " may be recorded late, or planned up to 90 days ahead; it comes at least a day after the last."
                            + " Pod and stage stay. The reason is held against the facts: refused where they contradict it,"
                            + " with warnings where they are silent. Publishes KeyworkerChanged, and ProcessTransferAlarm"
                            + " where the reason is TSPROC.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The case's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"3\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "change", value = KeyworkerExamples.CHANGE)))
    @APIResponse(
            responseCode = "201",
            description = "The new spell, with the case's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = KeyworkerSpellView.class),
                            examples = @ExampleObject(name = "spell", value = KeyworkerExamples.SPELL)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or keyworker-spells-overlap.")
    @APIResponse(responseCode = "412", description = "stale-version: the case has changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "unknown-worker, worker-left, same-keyworker, keyworker-change-too-early,"
                    + " keyworker-change-too-far, reason-not-first-contact, reason-no-keyworker-before,"
                    + " reason-not-leaving, reason-not-absent, reason-still-employed or idempotency-key-reused.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<KeyworkerSpellView> change(
            @PathParam("caseId") UUID caseId,
            @Valid @NotNull KeyworkerChange change,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        ChangedKeyworker changed = changeKeyworker.on(caseId, change, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, changed.spell())
                .location(URI.create("/v1/cases/" + caseId + "/keyworker-spells"))
                .tag(ETags.of(changed.caseVersion()))
                .build();
    }
}
