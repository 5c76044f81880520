package org.throughline.cases.returns.ssda903;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The files of the SSDA903 return, over HTTP. */
@Path("/v1/returns/ssda903/{year}")
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER})
@Tag(
        name = "Returns",
        description = "Statutory returns out of the record: SSDA903, CIN census, submissions to the DfE.")
class Ssda903Resource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final WriteReturnFile write;
    private final ReadSpellFindings findings;

    Ssda903Resource(WriteReturnFile write, ReadSpellFindings findings) {
        this.write = write;
        this.findings = findings;
    }

    @GET
    @Path("/header.csv")
    @Produces(CSV)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"header.csv\"")
    @Operation(
            operationId = "exportHeader",
            summary = "SSDA903 header of a year",
            description = "Children who were looked after in the year or had a review in it.")
    @APIResponse(
            responseCode = "200",
            description = "The file, streamed.",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "file", value = Ssda903Examples.HEADER)))
    public StreamingOutput header(@BeanParam @Valid YearInPath year) {
        return out -> write.lines(ReturnFile.HEADER, year.collection(), out);
    }

    @GET
    @Path("/episodes.csv")
    @Produces(CSV)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"episodes.csv\"")
    @Operation(
            operationId = "exportEpisodes",
            summary = "SSDA903 episodes of a year",
            description = "Episodes that touch the year. One that went on after 31 March is told as it stood then.")
    @APIResponse(
            responseCode = "200",
            description = "The file, streamed.",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "file", value = Ssda903Examples.EPISODES)))
    public StreamingOutput episodes(@BeanParam @Valid YearInPath year) {
        return out -> write.lines(ReturnFile.EPISODES, year.collection(), out);
    }

    @GET
    @Path("/reviews.csv")
    @Produces(CSV)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"reviews.csv\"")
    @Operation(
            operationId = "exportReviews",
            summary = "SSDA903 reviews of a year",
            description = "Reviews held in it.")
    @APIResponse(
            responseCode = "200",
            description = "The file, streamed.",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "file", value = Ssda903Examples.REVIEWS)))
    public StreamingOutput reviews(@BeanParam @Valid YearInPath year) {
        return out -> write.lines(ReturnFile.REVIEWS, year.collection(), out);
    }

    @GET
    @Path("/social-worker.csv")
    @Produces(CSV)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"social-worker.csv\"")
    @Operation(
            operationId = "exportSocialWorkers",
            summary = "SSDA903 Social Worker file of a year",
            description = "Keyworker spells of looked-after children. Refused while the collection would find faults in"
                    + " it, unless they are accepted.")
    @APIResponse(
            responseCode = "200",
            description = "The file, streamed.",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "file", value = Ssda903Examples.SOCIAL_WORKER)))
    @APIResponse(responseCode = "409", description = "return-has-findings.")
    public StreamingOutput socialWorkers(
            @BeanParam @Valid YearInPath year,
            @QueryParam("acceptFindings") @DefaultValue("false") @Parameter(description = "Give the file all the same.")
                    boolean acceptFindings) {
        if (!acceptFindings) {
            findings.requireNone(year.collection());
        }
        return out -> write.socialWorkers(year.collection(), out);
    }
}
