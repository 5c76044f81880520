package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AbuseCategory;

/**
 * A child protection plan.
 *
 * @param planId the plan
 * @param startedOn its first day
 * @param endedOn its last day; null while it lasts
 * @param initialCategory the category of abuse it began with
 * @param latestCategory the category now
 */
@Schema(name = "ChildProtectionPlan")
public record PlanView(
        UUID planId,
        LocalDate startedOn,
        @Schema(nullable = true) LocalDate endedOn,
        AbuseCategory initialCategory,
        AbuseCategory latestCategory) {}
