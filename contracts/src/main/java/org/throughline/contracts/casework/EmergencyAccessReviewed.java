package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.EmergencyFinding;

/**
 * The leadership looked at an emergency access and said what it found.
 *
 * @param accessId the emergency access
 * @param childId the child; also the key
 * @param workerId who had opened the record
 * @param finding what was found
 * @param reviewedOn the day of the review
 */
public record EmergencyAccessReviewed(
        UUID accessId, UUID childId, UUID workerId, EmergencyFinding finding, LocalDate reviewedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.emergency-access-reviewed.v1";

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
