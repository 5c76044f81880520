package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.OutcomeProgress;

/**
 * Somebody said how far a shared outcome has come.
 *
 * @param outcomeId the shared outcome
 * @param caseId the case
 * @param childId the child; also the key
 * @param seenOn the day it was seen
 * @param progress how far it has come
 */
public record SharedOutcomeProgressed(
        UUID outcomeId, UUID caseId, UUID childId, LocalDate seenOn, OutcomeProgress progress) implements DomainEvent {

    public static final String TYPE = "throughline.case.shared-outcome-progressed.v1";

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
