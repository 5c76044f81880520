package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AbuseCategory;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;

/**
 * A child protection conference that was held.
 *
 * @param kind the first, or one that reviews a plan
 * @param heldOn its day
 * @param outcome what it decided: PLAN_BEGINS or NO_PLAN of the first, PLAN_CONTINUES or PLAN_ENDS of a review
 * @param category the category of abuse: needed where a plan begins, allowed where one continues under another
 */
@Schema(name = "NewConference")
public record NewConference(
        @NotNull @Schema(examples = "INITIAL") ConferenceKind kind,
        @NotNull @Schema(examples = "2026-11-20") LocalDate heldOn,
        @NotNull @Schema(examples = "PLAN_BEGINS") ConferenceOutcome outcome,
        @Schema(nullable = true, examples = "NEG") AbuseCategory category) {}
