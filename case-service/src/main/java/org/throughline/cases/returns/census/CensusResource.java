package org.throughline.cases.returns.census;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.throughline.cases.returns.YearInPath;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The children in need census, over HTTP. */
@Path("/v1/returns/cin-census/{year}")
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER})
@Tag(name = "Returns")
class CensusResource {

    private static final String XML = "application/xml;charset=UTF-8";

    private final WriteCensus write;
    private final ReadCensusFindings findings;

    CensusResource(WriteCensus write, ReadCensusFindings findings) {
        this.write = write;
        this.findings = findings;
    }

    @GET
    @Produces(XML)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"cin-census.xml\"")
    @Operation(
            operationId = "exportCensus",
            summary = "Children in need census of a year",
            description = "Children with a referral in the year or a case open in it, valid against the schema of 2025"
                    + " to 2026. What does not fit is left out, and the census refused while there is any of it, unless"
                    + " that is accepted.")
    @APIResponse(
            responseCode = "200",
            description = "The census, streamed.",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "census", value = CensusExamples.CENSUS)))
    @APIResponse(responseCode = "409", description = "return-has-findings or return-empty.")
    public StreamingOutput census(
            @BeanParam @Valid YearInPath year,
            @QueryParam("acceptFindings")
                    @DefaultValue("false")
                    @Parameter(description = "Leave out what does not fit.")
                    boolean acceptFindings) {
        findings.requireGood(year.collection(), acceptFindings);
        return out -> write.of(year.collection(), out);
    }

    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCensusFindings",
            summary = "What does not fit the children in need census",
            description = "By child: what is missing, or is no value of the census. An answer looks at 1,000 children"
                    + " at most, so it may hold few or none and still have a next.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list, in the order of the children's ids.",
            content = @Content(examples = @ExampleObject(name = "findings", value = CensusExamples.FINDINGS)))
    public Page<ChildMisfit> findings(@BeanParam @Valid YearInPath year, @BeanParam @Valid PageRequest page) {
        return findings.page(year.collection(), page);
    }
}
