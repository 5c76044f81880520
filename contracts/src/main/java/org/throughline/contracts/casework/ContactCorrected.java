package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.ContactMistake;

/**
 * A contact was recorded wrongly and now reads as told here.
 *
 * @param contactId the contact
 * @param caseId the case
 * @param childId the child; also the key
 * @param kind what kind
 * @param occurredAt when it took place
 * @param durationMinutes how long; null if not recorded
 * @param workerIds who took part
 * @param childSeen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param statutory whether it counts as a statutory visit
 * @param mistake what was wrong
 */
public record ContactCorrected(
        UUID contactId,
        UUID caseId,
        UUID childId,
        ContactKind kind,
        OffsetDateTime occurredAt,
        Integer durationMinutes,
        List<UUID> workerIds,
        boolean childSeen,
        boolean seenAlone,
        boolean statutory,
        ContactMistake mistake)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.contact-corrected.v1";

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
