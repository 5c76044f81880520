package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.AllocationReason;

/**
 * A case has a pod.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod
 * @param from first day
 * @param reasons why this pod, strongest first
 */
public record CaseAllocated(UUID caseId, UUID childId, UUID podId, LocalDate from, List<AllocationReason> reasons)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.case-allocated.v1";

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
