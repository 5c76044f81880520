package org.throughline.contracts.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PodKind;

/**
 * A pod exists.
 *
 * @param podId the pod
 * @param kind a pod that holds cases, or the leadership
 * @param from first day
 */
public record PodFormed(UUID podId, PodKind kind, LocalDate from) implements DomainEvent {

    public static final String TYPE = "throughline.workforce.pod-formed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return podId;
    }

    @Override
    public UUID subject() {
        return podId;
    }
}
