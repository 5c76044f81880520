package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.NetworkRole;

/**
 * A professional is around a child from a day on.
 *
 * @param memberId the professional
 * @param childId the child; also the key
 * @param role what the professional is
 * @param from the first day
 */
public record NetworkMemberAdded(UUID memberId, UUID childId, NetworkRole role, LocalDate from) implements DomainEvent {

    public static final String TYPE = "throughline.case.network-member-added.v1";

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
        return memberId;
    }
}
