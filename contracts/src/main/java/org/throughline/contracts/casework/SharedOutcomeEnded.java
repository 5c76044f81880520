package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;

/**
 * A shared outcome was reached, or dropped.
 *
 * @param outcomeId the shared outcome
 * @param caseId the case
 * @param childId the child; also the key
 * @param endedOn the day it ended
 * @param ending reached or dropped
 * @param reason why it was dropped; null where it was reached
 */
public record SharedOutcomeEnded(
        UUID outcomeId, UUID caseId, UUID childId, LocalDate endedOn, OutcomeEnding ending, OutcomeDropReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.shared-outcome-ended.v1";

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
        return outcomeId;
    }
}
