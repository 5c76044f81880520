package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A change of keyworker that was planned will not take place: the keyworker before stays.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param spellId the keyworker spell that will not begin
 * @param keyworkerId who will not be the keyworker
 * @param from when it would have begun
 */
public record KeyworkerChangeWithdrawn(UUID caseId, UUID childId, UUID spellId, UUID keyworkerId, LocalDate from)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.keyworker-change-withdrawn.v1";

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
        return caseId;
    }
}
