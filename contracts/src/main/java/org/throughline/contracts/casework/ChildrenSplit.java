package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A person took back that two records are one child.
 *
 * @param decisionId the decision that was taken back
 * @param childId the record that stands for itself again
 * @param survivingChildId the record that it pointed to
 * @param splitAt when
 */
public record ChildrenSplit(UUID decisionId, UUID childId, UUID survivingChildId, OffsetDateTime splitAt)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.children-split.v1";

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
        return decisionId;
    }
}
