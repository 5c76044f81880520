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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Records that are one child, over HTTP. */
@Path("/v1/children/{childId}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
@RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
class ChildMergeResource {

    private final MergeChildren mergeChildren;
    private final SplitChildren splitChildren;
    private final ReadMerges readMerges;

    ChildMergeResource(MergeChildren mergeChildren, SplitChildren splitChildren, ReadMerges readMerges) {
        this.mergeChildren = mergeChildren;
        this.splitChildren = splitChildren;
        this.readMerges = readMerges;
    }

    @POST
    @Idempotent
    @Operation(operationId = "mergeChildren", summary = "Say that another record is this child", description = """
                    The child in the path stays. The record named in the body points to it from then on: nothing is moved \
                    or deleted, and the child's timeline, story and contacts are read over both. It can be split again. \
                    The record with the open case is the one that stays. Publishes ChildrenMerged.""")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one number", value = ChildMergeExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The merge.",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeView.class),
                            examples = @ExampleObject(name = "merged", value = ChildMergeExamples.MERGE)))
    @APIResponse(
            responseCode = "404",
            description = "child-not-found: one of the two, or none that the caller may see.")
    @APIResponse(
            responseCode = "409",
            description = "merge-of-one-record, child-merged, surviving-child-merged, merge-chain, both-cases-open or"
                    + " open-case-would-go.")
    public RestResponse<MergeView> merge(@PathParam("childId") UUID childId, @Valid @NotNull NewMerge merge) {
        MergeView made = mergeChildren.into(childId, merge);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/children/" + childId + "/merges"))
                .build();
    }

    @GET
    @Operation(
            operationId = "listChildMerges",
            summary = "What was decided about a child's records",
            description = "Merges from either side, also those that were taken back; the last first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one merge", value = ChildMergeExamples.MERGES)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<MergeView> list(@PathParam("childId") UUID childId, @Valid @BeanParam PageRequest page) {
        return readMerges.of(childId, page);
    }

    @POST
    @Path("{mergeId}/split")
    @Operation(
            operationId = "splitChildren",
            summary = "Take a merge back",
            description = "Each record is again what it was; what was recorded since stays with the one that stayed."
                    + " Publishes ChildrenSplit.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "cousins", value = ChildMergeExamples.SPLIT)))
    @APIResponse(
            responseCode = "200",
            description = "The merge, taken back.",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeView.class),
                            examples = @ExampleObject(name = "split", value = ChildMergeExamples.SPLIT_MERGE)))
    @APIResponse(responseCode = "404", description = "child-not-found or child-merge-not-found.")
    @APIResponse(responseCode = "409", description = "merge-split-already.")
    public MergeView split(
            @PathParam("childId") UUID childId, @PathParam("mergeId") UUID mergeId, @Valid @NotNull Split split) {
        return splitChildren.of(childId, mergeId, split);
    }
}
