package org.throughline.cases.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** The rules about time over HTTP. */
@Path("/v1/clock-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ClockRuleResource {

    private final CouncilRules rules;

    ClockRuleResource(CouncilRules rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listClockRules",
            summary = "The rules about time that hold here",
            description = "England's, and the council's own. A clock follows the one in force on the day it started.")
    @APIResponse(
            responseCode = "200",
            description = "All rules, by kind, step and day.",
            content =
                    @Content(
                            schema = @Schema(implementation = ClockRules.class),
                            examples = @ExampleObject(name = "rules", value = ClockExamples.RULES)))
    public ClockRules rules() {
        return new ClockRules(rules.book().all().stream()
                .map(rule -> RuleView.of(rule, rules.dueSoonDays(rule.kind())))
                .toList());
    }
}
