package org.throughline.cases.workercard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** The caller's own card for children over HTTP. */
@Path("/v1/worker-cards/mine")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child's page", description = "What a child is told, in plain words, and by whom.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class CardResource {

    private static final String NEW = """
            {"knownAs": "Sam", "reach": "Text me on 07700 900123, or ring the office.",
             "aboutMe": "I like drawing and dogs."}""";

    private static final String CARD = """
            {"workerId": "01900000-0000-7000-8000-000000000003", "knownAs": "Sam",
             "reach": "Text me on 07700 900123, or ring the office.", "aboutMe": "I like drawing and dogs.",
             "writtenAt": "2026-11-20T16:30:00Z"}""";

    private final MyCard myCard;

    CardResource(MyCard myCard) {
        this.myCard = myCard;
    }

    @GET
    @Operation(
            operationId = "readMyCard",
            summary = "What I tell children of myself",
            description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The card, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "Sam", value = CARD)))
    @APIResponse(responseCode = "404", description = "worker-card-not-found: not written yet.")
    @APIResponse(responseCode = "422", description = "unknown-worker: the token names no worker.")
    public RestResponse<CardView> mine() {
        return tagged(myCard.read());
    }

    @PUT
    @Operation(
            operationId = "writeMyCard",
            summary = "Say what children may call me, and how they reach me",
            description = "Stands on the page of every child that I am keyworker of, work with or cover for.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The card's ETag; needed once it is written.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "Sam", value = NEW)))
    @APIResponse(
            responseCode = "200",
            description = "The card, with its ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "Sam", value = CARD)))
    @APIResponse(responseCode = "409", description = "concurrent-change.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "unknown-worker: the token names no worker.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<CardView> write(
            @Valid @NotNull CardText card, @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(myCard.write(card, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<CardView> tagged(CardView card) {
        return RestResponse.ResponseBuilder.ok(card)
                .tag(ETags.of(card.version()))
                .build();
    }
}
