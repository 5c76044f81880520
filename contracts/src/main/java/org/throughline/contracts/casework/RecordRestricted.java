package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Who may see a child's record was restricted, or the lists of a restriction were changed.
 *
 * @param restrictionId the restriction
 * @param childId the child; also the key
 * @param allowedWorkerIds who alone may see the record; everybody in relationship where empty
 * @param deniedWorkerIds who may not see it, whatever the relationship
 * @param reviewOn the day by which it must be reviewed
 */
public record RecordRestricted(
        UUID restrictionId, UUID childId, List<UUID> allowedWorkerIds, List<UUID> deniedWorkerIds, LocalDate reviewOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.record-restricted.v1";

    public RecordRestricted {
        allowedWorkerIds = List.copyOf(allowedWorkerIds);
        deniedWorkerIds = List.copyOf(deniedWorkerIds);
    }

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
        return restrictionId;
    }
}
