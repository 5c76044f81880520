package org.throughline.contracts.supervision;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.AgendaChangeKind;
import org.throughline.contracts.codes.AgendaChangeReason;

/**
 * Who leads a group supervision changed its agenda by hand.
 *
 * @param sessionId the session
 * @param podId the pod; also the key
 * @param kind what was done
 * @param caseId to which case
 * @param reason why
 * @param slips the review-due dates that slip by it
 */
public record AgendaChanged(
        UUID sessionId,
        UUID podId,
        AgendaChangeKind kind,
        UUID caseId,
        AgendaChangeReason reason,
        List<SlippedReviewDate> slips)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.agenda-changed.v1";

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
        return sessionId;
    }
}
