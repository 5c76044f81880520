package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ContactMistake;

/**
 * A contact that was recorded by mistake counts no longer.
 *
 * @param contactId the contact
 * @param caseId the case
 * @param childId the child; also the key
 * @param occurredAt when it was said to have taken place
 * @param mistake what was wrong
 */
public record ContactWithdrawn(
        UUID contactId, UUID caseId, UUID childId, OffsetDateTime occurredAt, ContactMistake mistake)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.contact-withdrawn.v1";

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
        return contactId;
    }
}
