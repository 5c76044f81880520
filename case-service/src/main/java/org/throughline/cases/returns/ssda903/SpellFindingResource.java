package org.throughline.cases.returns.ssda903;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.cases.returns.YearInPath;
import org.throughline.cases.returns.rule.SpellFindingCode;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** What the collection would find wrong with the Social Worker file, over HTTP. */
@Path("/v1/returns/ssda903/{year}/social-worker-findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER})
@Tag(name = "Returns")
class SpellFindingResource {

    private final ReadSpellFindings findings;

    SpellFindingResource(ReadSpellFindings findings) {
        this.findings = findings;
    }

    @GET
    @Operation(
            operationId = "listSocialWorkerFindings",
            summary = "What the collection would find wrong with the Social Worker file",
            description = "By child: what to put right before the file is sent. An answer looks at 1,000 children at"
                    + " most, so it may hold few or none and still have a next.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list, in the order of the children's ids.",
            content = @Content(examples = @ExampleObject(name = "findings", value = Ssda903Examples.FINDINGS)))
    public Page<ChildFindings> findings(
            @BeanParam @Valid YearInPath year,
            @QueryParam("code") @Parameter(description = "Only findings of this kind.") SpellFindingCode code,
            @BeanParam @Valid PageRequest page) {
        return findings.page(year.collection(), code, page);
    }
}
