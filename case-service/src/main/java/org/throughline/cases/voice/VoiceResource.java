package org.throughline.cases.voice;

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

/** What children say, over HTTP. */
@Path("/v1/cases/{caseId}/voice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Voice", description = "What a child said, wants and feels, and what the child thinks of the relationship.")
class VoiceResource {

    private final RecordVoice recordVoice;
    private final ReadVoice readVoice;

    VoiceResource(RecordVoice recordVoice, ReadVoice readVoice) {
        this.recordVoice = recordVoice;
        this.readVoice = readVoice;
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
            operationId = "recordVoice",
            summary = "Record what a child said, wants and feels",
            description =
                    "In the child's own words, with how the child was heard, and any of the sixteen ratings of the"
                            + " relationship. Words and ratings stay in the record; the event VoiceRecorded says that the child"
                            + " was heard, and which qualities were rated.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "after school", value = VoiceExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The entry's id, with the Location of what the child said in this case.",
            content =
                    @Content(
                            schema = @Schema(implementation = RecordedVoice.class),
                            examples = @ExampleObject(name = "recorded", value = VoiceExamples.RECORDED)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    @APIResponse(
            responseCode = "422",
            description = "voice-in-future, voice-outside-case, voice-says-nothing, observed-not-rated, rated-twice or"
                    + " idempotency-key-reused.")
    public RestResponse<RecordedVoice> record(@PathParam("caseId") UUID caseId, @Valid @NotNull NewVoice voice) {
        UUID id = recordVoice.in(caseId, voice);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new RecordedVoice(id))
                .location(URI.create("/v1/cases/" + caseId + "/voice"))
                .build();
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
            operationId = "listVoice",
            summary = "What a child said in a case",
            description = "The latest first, with the child's age on that day.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "voice", value = VoiceExamples.LIST)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Page<VoiceView> list(@PathParam("caseId") UUID caseId, @BeanParam @Valid PageRequest page) {
        return readVoice.of(caseId, page);
    }
}
