package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;

/**
 * A child protection conference took place.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param childId the child; also the key
 * @param kind the first, or one that reviews a plan
 * @param heldOn its day
 * @param outcome what it decided about a plan
 */
public record ConferenceHeld(
        UUID conferenceId, UUID caseId, UUID childId, ConferenceKind kind, LocalDate heldOn, ConferenceOutcome outcome)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.conference-held.v1";

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
        return conferenceId;
    }
}
