package org.throughline.cases.allocation;

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

/** Allocation over HTTP. */
@Path("/v1/cases/{caseId}/allocation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation")
class AllocationResource {

    private final AllocateOneCase allocateOneCase;

    AllocationResource(AllocateOneCase allocateOneCase) {
        this.allocateOneCase = allocateOneCase;
    }

    @POST
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "allocateCase",
            summary = "Give an unallocated case its pod and keyworker",
            description = "From today. A choice other than the first proposal needs its coded reason."
                    + " Publishes CaseAllocated and KeyworkerChanged.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The case's ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "choice", value = AllocationExamples.CHOICE)))
    @APIResponse(
            responseCode = "200",
            description = "Where the case went, with its new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = AllocationView.class),
                            examples = @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(responseCode = "409", description = "case-closed or case-allocated.")
    @APIResponse(responseCode = "412", description = "stale-version: the case has changed since it was read.")
    @APIResponse(responseCode = "422", description = "allocation-refused or override-reason-required.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<AllocationView> allocate(
            @PathParam("caseId") UUID caseId,
            @Valid @NotNull AllocationChoice choice,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        long version = allocateOneCase.to(caseId, choice, current -> ETags.requireMatch(headers, current));
        return RestResponse.ResponseBuilder.ok(new AllocationView(caseId, choice.podId(), choice.keyworkerId()))
                .tag(ETags.of(version))
                .build();
    }
}
