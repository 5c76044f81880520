package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child's involvement ended.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param closedOn last day
 * @param reason CIN census closure reason RC1 to RC9; null when the source does not say
 */
public record CaseClosed(UUID caseId, UUID childId, LocalDate closedOn, String reason) implements DomainEvent {

    public static final String TYPE = "throughline.case.case-closed.v1";

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
