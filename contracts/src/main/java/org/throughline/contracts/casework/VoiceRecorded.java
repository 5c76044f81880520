package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * A child was heard: what the child said, wants and feels is in the record.
 *
 * @param voiceId what was heard
 * @param caseId the case
 * @param childId the child; also the key
 * @param heardOn the day the child was heard
 * @param how how the child was heard
 * @param rated which qualities of the relationship the child rated
 */
public record VoiceRecorded(
        UUID voiceId, UUID caseId, UUID childId, LocalDate heardOn, HowHeard how, List<RelationshipQuality> rated)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.voice-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return voiceId;
    }
}
