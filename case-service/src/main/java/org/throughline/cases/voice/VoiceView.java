package org.throughline.cases.voice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.HowHeard;

/**
 * What a child said, wants and feels, as it was recorded.
 *
 * @param voiceId the entry
 * @param caseId the case
 * @param heardOn the day
 * @param how how the child was heard
 * @param communication in what way the child made themselves understood
 * @param ageYears how old the child was on that day, in full years; null where the date of birth is not known
 * @param said in the child's own words; null if nothing
 * @param wants what the child wants to happen; null if not said
 * @param feels how the child feels; null if not said
 * @param onChildsPage whether it may stand on the child's page, as the child said
 * @param ratings what the child thinks of the relationship, in the order of the sixteen
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "Voice")
public record VoiceView(
        UUID voiceId,
        UUID caseId,
        LocalDate heardOn,
        HowHeard how,
        Communication communication,
        @Schema(nullable = true) Integer ageYears,
        @Schema(nullable = true) String said,
        @Schema(nullable = true) String wants,
        @Schema(nullable = true) String feels,
        boolean onChildsPage,
        List<RatingView> ratings,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of what the child said. */
    @Override
    public String toString() {
        return "VoiceView[" + voiceId + "]";
    }
}
