package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ClosingOutcome;

/**
 * A child's involvement ended.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param closedOn last day
 * @param reason CIN census closure reason RC1 to RC9; null when the source does not say
 * @param outcome what came of it; null when the source does not say
 * @param saidGoodbye whether the keyworker said goodbye; null when the source does not say
 */
public record CaseClosed(
        UUID caseId, UUID childId, LocalDate closedOn, String reason, ClosingOutcome outcome, Boolean saidGoodbye)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.case-closed.v1";

    /** As a source tells of it that knows no outcome and no goodbye: a return. */
    public CaseClosed(UUID caseId, UUID childId, LocalDate closedOn, String reason) {
        this(caseId, childId, closedOn, reason, null, null);
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
        return caseId;
    }
}
