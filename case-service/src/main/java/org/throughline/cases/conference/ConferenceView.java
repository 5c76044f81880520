package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AbuseCategory;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;

/**
 * A child protection conference.
 *
 * @param conferenceId the conference
 * @param kind the first, or one that reviews a plan
 * @param heldOn its day
 * @param outcome what it decided
 * @param category the category of abuse it named; null where it named none
 * @param planId the plan that it began, continued or ended; null where there is none
 */
@Schema(name = "ChildProtectionConference")
public record ConferenceView(
        UUID conferenceId,
        ConferenceKind kind,
        LocalDate heldOn,
        ConferenceOutcome outcome,
        @Schema(nullable = true) AbuseCategory category,
        @Schema(nullable = true) UUID planId) {}
