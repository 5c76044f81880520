package org.throughline.cases.referral;

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

/** The decision on a referral over HTTP. */
@Path("/v1/referrals/{referralId}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class ReferralDecisionResource {

    private final DecideReferral decideReferral;

    ReferralDecisionResource(DecideReferral decideReferral) {
        this.decideReferral = decideReferral;
    }

    @POST
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(operationId = "decideReferral", summary = "Decide the next step of a referral", description = """
                    ACCEPT opens a case at ASSESSMENT for each child and gives siblings one pod and keyworker: the first \
                    proposal, or the one chosen. A child with an open case keeps it. Where no pod can take them, the cases \
                    are open and unallocated. Publishes CaseOpened, CaseAllocated, KeyworkerChanged, ReferralDecided.""")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The referral's ETag.", example = "\"0\"")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "accept", value = ReferralExamples.DECISION)))
    @APIResponse(
            responseCode = "200",
            description = "What was decided, with the referral's new ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionAnswer.class),
                            examples = @ExampleObject(name = "accepted", value = ReferralExamples.DECIDED)))
    @APIResponse(responseCode = "404", description = "referral-not-found.")
    @APIResponse(responseCode = "409", description = "referral-decided: it was decided before.")
    @APIResponse(responseCode = "412", description = "stale-version: read it again.")
    @APIResponse(responseCode = "422", description = "allocation-refused or override-reason-required.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<DecisionAnswer> decide(
            @PathParam("referralId") UUID referralId, @Valid @NotNull Decision decision, @Context HttpHeaders headers) {
        DecisionAnswer answer =
                decideReferral.on(referralId, decision, version -> ETags.requireMatch(headers, version));
        return RestResponse.ResponseBuilder.ok(answer)
                .tag(ETags.of(answer.version()))
                .build();
    }
}
