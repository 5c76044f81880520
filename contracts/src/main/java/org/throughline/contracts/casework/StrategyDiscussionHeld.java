package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Agencies discussed whether a child is at risk of significant harm.
 *
 * @param discussionId the discussion
 * @param caseId the case
 * @param childId the child; also the key
 * @param heldOn its day
 */
public record StrategyDiscussionHeld(UUID discussionId, UUID caseId, UUID childId, LocalDate heldOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.strategy-discussion-held.v1";

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
        return discussionId;
    }
}
