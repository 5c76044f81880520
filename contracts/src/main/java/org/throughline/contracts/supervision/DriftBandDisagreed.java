package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Finding;

/**
 * Somebody who leads the pod sees a case otherwise than its signals do.
 *
 * @param disagreementId the disagreement
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that holds the case
 * @param band where the signals put it
 * @param view where they see it
 * @param saidOn the day
 */
public record DriftBandDisagreed(
        UUID disagreementId, UUID caseId, UUID childId, UUID podId, Finding band, Finding view, LocalDate saidOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.drift-band-disagreed.v1";

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
        return disagreementId;
    }
}
