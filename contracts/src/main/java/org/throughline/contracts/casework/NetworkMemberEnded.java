package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.NetworkRole;

/**
 * A professional is no longer around a child.
 *
 * @param memberId the professional
 * @param childId the child; also the key
 * @param role what the professional is
 * @param to the first day on which they no longer are
 */
public record NetworkMemberEnded(UUID memberId, UUID childId, NetworkRole role, LocalDate to) implements DomainEvent {

    public static final String TYPE = "throughline.case.network-member-ended.v1";

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
