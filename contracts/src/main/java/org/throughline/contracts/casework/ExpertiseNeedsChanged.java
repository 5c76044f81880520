package org.throughline.contracts.casework;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Expertise;

/**
 * A case needs other expertise of its worker than before.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param expertise everything that the case needs now
 */
public record ExpertiseNeedsChanged(UUID caseId, UUID childId, List<Expertise> expertise) implements DomainEvent {

    public static final String TYPE = "throughline.case.expertise-needs-changed.v1";

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
