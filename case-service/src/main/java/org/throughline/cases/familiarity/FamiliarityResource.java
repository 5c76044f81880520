package org.throughline.cases.familiarity;

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
import org.throughline.platform.caller.Roles;

/** Familiarity over HTTP. */
@Path("/v1/cases/{caseId}/familiarity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Familiarity", description = "Who knows the child, and from what.")
class FamiliarityResource {

    private static final String EXAMPLE = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "on": "2026-11-24",
             "weights": {"version": "2026-11", "halfLifeDays": 180, "daysPerUnit": 28,
              "points": {"SEEN_ALONE": 3, "CHILD_SEEN": 2, "CO_WORK": 2}},
             "workers": [{"workerId": "01900000-0000-7000-8000-000000000003", "seat": "SOCIAL_WORKER",
              "keyworker": false, "points": 7.906, "reasons": [
               {"code": "SEEN_ALONE", "count": 2, "last": "2026-11-20", "points": 5.906},
               {"code": "CO_WORK", "count": 28, "last": "2026-11-24", "points": 2.000}]}]}""";

    private final ReadFamiliarity readFamiliarity;

    FamiliarityResource(ReadFamiliarity readFamiliarity) {
        this.readFamiliarity = readFamiliarity;
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "readFamiliarity",
            summary = "Who knows the child of a case, best first",
            description = "Every member of the case's pod, and whoever else knows the child. Computed from contacts,"
                    + " joint visits and the days as keyworker, co-worker and cover, over all the child's cases; what"
                    + " lies a half-life back counts half. Each figure shows what it is made of, and the weights.")
    @APIResponse(
            responseCode = "200",
            description = "The workers, weighed for today.",
            content =
                    @Content(
                            schema = @Schema(implementation = FamiliarityView.class),
                            examples = @ExampleObject(name = "familiarity", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "case-not-found.")
    public FamiliarityView of(@PathParam("caseId") UUID caseId) {
        return readFamiliarity.of(caseId);
    }
}
