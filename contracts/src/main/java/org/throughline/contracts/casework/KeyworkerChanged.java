package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ChangeReason;

/**
 * A child has a keyworker: the first, or another one.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that holds the case; null for spells before the pods
 * @param spellId the new keyworker spell
 * @param previousKeyworkerId who it was; null for the first
 * @param keyworkerId who it is
 * @param from first day of the new spell
 * @param reason why the new spell began: SSDA903 SW_REASON
 */
public record KeyworkerChanged(
        UUID caseId,
        UUID childId,
        UUID podId,
        UUID spellId,
        UUID previousKeyworkerId,
        UUID keyworkerId,
        LocalDate from,
        ChangeReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.keyworker-changed.v1";

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
