package org.throughline.contracts.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A person decided that two records are one child.
 *
 * @param decisionId the decision
 * @param childId the record that now points to the other
 * @param survivingChildId the record that stands for the child
 * @param mergedAt when
 */
public record ChildrenMerged(UUID decisionId, UUID childId, UUID survivingChildId, OffsetDateTime mergedAt)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.children-merged.v1";

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
