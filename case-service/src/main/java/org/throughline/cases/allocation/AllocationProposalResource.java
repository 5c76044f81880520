package org.throughline.cases.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.platform.caller.Roles;

/** Proposals of pod and keyworker over HTTP. */
@Path("/v1/cases/{caseId}/allocation-proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation", description = "Which pod and keyworker a child gets, and why.")
class AllocationProposalResource {

    private final AllocateOneCase allocateOneCase;

    AllocationProposalResource(AllocateOneCase allocateOneCase) {
        this.allocateOneCase = allocateOneCase;
    }

    @GET
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER})
    @Operation(
            operationId = "proposeAllocation",
            summary = "Where the child could go, best first, with the reasons",
            description =
                    "Continuity first: an open sibling's pod, an earlier keyworker who is still seated, an earlier"
                            + " pod within 12 months; then the expertise the case needs, what the child wishes, and the lightest"
                            + " load by full-time equivalents. A pod over the limit comes after all that have room. Each pod shows"
                            + " everybody who could be the keyworker, and loads before and after, so that the effect is known"
                            + " before anything is done. Pods that cannot take the case are listed with what stops them.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal of today.",
            content =
                    @Content(
                            schema = @Schema(implementation = Proposal.class),
                            examples = @ExampleObject(name = "proposal", value = AllocationExamples.PROPOSAL)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public Proposal propose(@PathParam("caseId") UUID caseId) {
        return allocateOneCase.propose(caseId);
    }
}
