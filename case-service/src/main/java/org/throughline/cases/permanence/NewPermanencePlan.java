package org.throughline.cases.permanence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * A permanence plan to be agreed.
 *
 * @param route how the child comes to a home for good
 * @param parallelRoute the route that is prepared beside it, should the first fail; null where there is none
 * @param agreedOn the day it was agreed
 * @param agreedBy the worker who decided; the caller where it is left out, nobody where a court did
 * @param authority under whose authority
 * @param reason why this route; kept in the record only
 * @param aimedFor the day by which it shall be achieved, in the child's timescale
 * @param decisionId the decision of this case that says so at length; null where there is none
 */
@Schema(name = "NewPermanencePlan")
public record NewPermanencePlan(
        @NotNull @Schema(examples = "RETURN_HOME") PermanenceRoute route,
        @Schema(nullable = true, examples = "KINSHIP") PermanenceRoute parallelRoute,
        @NotNull @Schema(examples = "2026-09-01") LocalDate agreedOn,
        @Schema(nullable = true) UUID agreedBy,
        @NotNull @Schema(examples = "POD_MANAGER") DecisionAuthority authority,

        @NotBlank @Size(max = 20000) @Schema(examples = "Her mother keeps to the plan; her aunt is ready if that ends.")
        String reason,

        @NotNull @Schema(examples = "2027-03-01") LocalDate aimedFor,
        @Schema(nullable = true) UUID decisionId) {

    /** Says nothing of the reason. */
    @Override
    public String toString() {
        return "NewPermanencePlan[" + route + "]";
    }
}
