package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.EmergencyReason;

/**
 * Somebody opened a child's record in an emergency: an alert for the leadership.
 *
 * @param accessId the emergency access
 * @param childId the child; also the key
 * @param workerId who opened it
 * @param reason why
 * @param beganAt when
 * @param endsAt when it ends by itself
 */
public record EmergencyAccessBegan(
        UUID accessId,
        UUID childId,
        UUID workerId,
        EmergencyReason reason,
        OffsetDateTime beganAt,
        OffsetDateTime endsAt)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.emergency-access-began.v1";

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
        return accessId;
    }
}
