package org.throughline.cases.casefile;

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
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Cases over HTTP. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "A child's open involvement, from assessment to closure.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class CaseResource {

    private final ReadCases readCases;

    CaseResource(ReadCases readCases) {
        this.readCases = readCases;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "The cases the caller may see",
            description = "Open ones in the order of opening; closed ones where stage is CLOSED. Keyworkers and pod"
                    + " members see their own, pod managers also the unallocated, the leadership all.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "cases", value = CaseExamples.LIST)))
    public Page<CaseView> list(@BeanParam CaseFilter filter, @BeanParam @Valid PageRequest page) {
        return readCases.list(filter, page);
    }

    @GET
    @Path("/{caseId}")
    @Operation(
            operationId = "readCase",
            summary = "One case",
            description = "With its pod and the keyworker of today. The ETag is what a change sends as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(name = "case", value = CaseExamples.CASE)))
    @APIResponse(responseCode = "404", description = "case-not-found: absent, or not the caller's to see.")
    public RestResponse<CaseView> one(@PathParam("caseId") UUID caseId) {
        CaseView view = readCases.one(caseId);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @POST
    @Path("/summaries")
    @Operation(
            operationId = "summariseCases",
            summary = "The children's names and keyworkers of up to 200 cases",
            description = "For screens that hold case ids. What the caller may not see is left out without a word;"
                    + " each case shown is audited.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ids", value = CaseExamples.IDS)))
    @APIResponse(
            responseCode = "200",
            description = "The summaries, in the order asked.",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseSummaries.class),
                            examples = @ExampleObject(name = "summaries", value = CaseExamples.SUMMARIES)))
    public CaseSummaries summaries(@Valid @NotNull CaseIds cases) {
        return new CaseSummaries(readCases.summaries(cases.ids()));
    }
}
