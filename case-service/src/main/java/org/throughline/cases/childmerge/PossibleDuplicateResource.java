package org.throughline.cases.childmerge;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Children who may be one, over HTTP. */
@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
class PossibleDuplicateResource {

    private final ReadMerges readMerges;
    private final TellChildrenApartForGood tellApart;

    PossibleDuplicateResource(ReadMerges readMerges, TellChildrenApartForGood tellApart) {
        this.readMerges = readMerges;
        this.tellApart = tellApart;
    }

    @GET
    @Path("possible-duplicates")
    @Operation(
            operationId = "listPossibleDuplicates",
            summary = "Records that may be one child",
            description = "Each pair once, with the fields that agree, while nobody has merged them or told them apart;"
                    + " of whom the caller may see at least one.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one pair", value = ChildMergeExamples.DUPLICATES)))
    public Page<PossibleDuplicate> list(
            @QueryParam("childId") @Parameter(description = "Only pairs with this child.") UUID childId,
            @Valid @BeanParam PageRequest page) {
        return readMerges.undecided(childId, page);
    }

    @POST
    @Path("{childId}/distinctions")
    @Operation(
            operationId = "tellChildrenApart",
            summary = "Say that a possible duplicate is another child",
            description = "The pair is not listed again. It can still be merged later, should more become known.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "twins", value = ChildMergeExamples.DISTINCTION)))
    @APIResponse(responseCode = "204", description = "Kept.")
    @APIResponse(
            responseCode = "404",
            description = "child-not-found: one of the two, or none that the caller may see.")
    @APIResponse(
            responseCode = "409",
            description = "no-possible-duplicate: they are not taken for one, or told apart before.")
    public void distinguish(@PathParam("childId") UUID childId, @Valid @NotNull Distinction distinction) {
        tellApart.from(childId, distinction);
    }
}
