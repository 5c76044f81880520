package org.throughline.cases.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** What cases need of their worker, over HTTP. */
@Path("/v1/cases/{caseId}/expertise-needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matched with us")
class NeedResource {

    private static final String EXAMPLE = "{\"expertise\": [\"DOMESTIC_ABUSE\", \"SEXUAL_ABUSE\"]}";

    private final StateNeeds stateNeeds;

    NeedResource(StateNeeds stateNeeds) {
        this.stateNeeds = stateNeeds;
    }

    @PUT
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "stateExpertiseNeeds",
            summary = "State which expertise a case needs of its worker",
            description =
                    "The whole list; what was there before is replaced. Allocation ranks by it and shows for every"
                            + " worker what is missing. Publishes ExpertiseNeedsChanged where it is another list.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The case's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"3\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "needs", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The list, with the case's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ExpertiseNeeds.class),
                            examples = @ExampleObject(name = "needs", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed.")
    @APIResponse(responseCode = "412", description = "stale-version: the case has changed since it was read.")
    @APIResponse(responseCode = "422", description = "language-is-a-wish.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<ExpertiseNeeds> state(
            @PathParam("caseId") UUID caseId,
            @Valid @NotNull ExpertiseNeeds needs,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        long version = stateNeeds.replace(caseId, needs, current -> ETags.requireMatch(headers, current));
        return RestResponse.ResponseBuilder.ok(needs).tag(ETags.of(version)).build();
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
            operationId = "readExpertiseNeeds",
            summary = "Which expertise a case needs of its worker",
            description = "Empty where nobody has stated any. The ETag is the case's.")
    @APIResponse(
            responseCode = "200",
            description = "The list, with the case's ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = ExpertiseNeeds.class),
                            examples = @ExampleObject(name = "needs", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public RestResponse<ExpertiseNeeds> read(@PathParam("caseId") UUID caseId) {
        var read = stateNeeds.of(caseId);
        return RestResponse.ResponseBuilder.ok(read.needs())
                .tag(ETags.of(read.version()))
                .build();
    }
}
