package org.throughline.cases.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Section;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.http.MergePatch;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** One Story over HTTP. */
@Path("/v1/children/{childId}/story-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "One Story",
        description = "One narrative of a child, written once and written on, from assessment to the end.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class StoryResource {

    private final WriteStory writeStory;
    private final ReadStory readStory;

    StoryResource(WriteStory writeStory, ReadStory readStory) {
        this.writeStory = writeStory;
        this.readStory = readStory;
    }

    @GET
    @Operation(
            operationId = "readStory",
            summary = "Read a child's One Story",
            description = "The newest version of every entry that is open to you, in the order of the sections. With"
                    + " audience you see what that audience would: CHILD_AND_FAMILY is what the family may take home."
                    + " RESTRICTED entries are open to the child's keyworker, the pod's manager, the leadership and"
                    + " who wrote them; for others they are not there.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the narrative.",
            content = @Content(examples = @ExampleObject(name = "who I am", value = StoryExamples.LIST)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<StoryEntryView> read(
            @PathParam("childId") UUID childId,
            @QueryParam("section") @Parameter(description = "One section only.") Section section,
            @QueryParam("audience") @Parameter(description = "As a reader of this audience sees it.") Audience audience,
            @BeanParam @Valid PageRequest page) {
        return readStory.of(childId, section, audience, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "writeStoryEntry",
            summary = "Write an entry of a child's One Story",
            description = "The words stay in the record; the event StoryEntryWritten has ids only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "who I am", value = StoryExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The entry, with its ETag and the Location of its versions.",
            content =
                    @Content(
                            schema = @Schema(implementation = StoryEntryView.class),
                            examples = @ExampleObject(name = "who I am", value = StoryExamples.ENTRY)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused.")
    public RestResponse<StoryEntryView> write(@PathParam("childId") UUID childId, @Valid @NotNull NewStoryEntry entry) {
        StoryEntryView written = writeStory.first(childId, entry);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, written)
                .location(URI.create("/v1/children/" + childId + "/story-entries/" + written.entryId() + "/versions"))
                .tag(ETags.of(written.version()))
                .build();
    }

    @PATCH
    @Path("{entryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER
    })
    @Operation(
            operationId = "rewriteStoryEntry",
            summary = "Write an entry anew",
            description = "A merge patch of section, audience, toldBy, body. Every edit is a new version; the old ones"
                    + " stay. Who restricts an entry closes its past with it.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read.",
            schema = @Schema(implementation = String.class, examples = "\"1\""))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewStoryEntry.class),
                            examples = @ExampleObject(name = "more", value = StoryExamples.PATCH)))
    @APIResponse(
            responseCode = "200",
            description = "The entry in its new version, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = StoryEntryView.class),
                            examples = @ExampleObject(name = "who I am", value = StoryExamples.ENTRY)))
    @APIResponse(responseCode = "404", description = "child-not-found or story-entry-not-found.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody wrote a version that you have not read.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<StoryEntryView> rewrite(
            @PathParam("childId") UUID childId,
            @PathParam("entryId") UUID entryId,
            @Parameter(hidden = true) @Context HttpHeaders headers,
            @NotNull JsonNode patch)
            throws JsonProcessingException {
        return tagged(writeStory.anew(childId, entryId, patch, version -> ETags.requireMatch(headers, version)));
    }

    @GET
    @Path("{entryId}/versions")
    @Operation(
            operationId = "listStoryEntryVersions",
            summary = "How an entry was written, version by version",
            description = "The latest first, as far as they are open to you; few, so the list comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The versions, with the ETag of the newest.",
            content = @Content(examples = @ExampleObject(name = "one", value = StoryExamples.LIST)))
    @APIResponse(responseCode = "404", description = "child-not-found or story-entry-not-found.")
    public RestResponse<Page<StoryEntryView>> versions(
            @PathParam("childId") UUID childId, @PathParam("entryId") UUID entryId) {
        var versions = readStory.versions(childId, entryId);
        return RestResponse.ResponseBuilder.ok(new Page<>(versions, null))
                .tag(ETags.of(versions.get(0).version()))
                .build();
    }

    private static RestResponse<StoryEntryView> tagged(StoryEntryView entry) {
        return RestResponse.ResponseBuilder.ok(entry)
                .tag(ETags.of(entry.version()))
                .build();
    }
}
