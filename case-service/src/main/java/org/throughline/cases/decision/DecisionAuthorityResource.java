package org.throughline.cases.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.cases.decision.rule.AuthorityRule;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;

/** Who may decide what, over HTTP: the rules of this council, no child's record. */
@Path("/v1/decision-authorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class DecisionAuthorityResource {

    private final CheckAuthority authority;

    DecisionAuthorityResource(CheckAuthority authority) {
        this.authority = authority;
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
            operationId = "listDecisionAuthorities",
            summary = "Which kinds of decision need which authority",
            description = "Every rule of this council with its first day, version and source; a council's own rule has"
                    + " a version that begins with local. They are few, so the list comes in one part.")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(examples = @ExampleObject(name = "adoption", value = DecisionExamples.AUTHORITIES)))
    public Page<AuthorityRule> list() {
        return new Page<>(authority.table().rules(), null);
    }
}
