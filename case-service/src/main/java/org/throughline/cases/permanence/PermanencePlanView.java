package org.throughline.cases.permanence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * A permanence plan.
 *
 * @param planId the plan
 * @param state where it stands
 * @param route how the child comes to a home for good
 * @param parallelRoute the route beside it; null where there is none
 * @param agreedOn the day it was agreed
 * @param agreedBy the worker who decided; null where a court did
 * @param authority under whose authority
 * @param reason why this route
 * @param aimedFor the day by which it shall be achieved
 * @param decisionId the decision that says so at length; null where there is none
 * @param replaces the plan whose place it took; null for a first one
 * @param replacedOn the day another took its place; null where none did
 * @param achievedOn the day it was achieved; null while it is not
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 * @param version for the ETag
 */
@Schema(name = "PermanencePlan")
public record PermanencePlanView(
        UUID planId,
        PlanState state,
        PermanenceRoute route,
        @Schema(nullable = true) PermanenceRoute parallelRoute,
        LocalDate agreedOn,
        @Schema(nullable = true) UUID agreedBy,
        DecisionAuthority authority,
        String reason,
        LocalDate aimedFor,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true) UUID replaces,
        @Schema(nullable = true) LocalDate replacedOn,
        @Schema(nullable = true) LocalDate achievedOn,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "PermanencePlanView[" + planId + "]";
    }
}
