package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker stands in for the keyworker; the keyworker spell goes on.
 *
 * @param coverId the cover
 * @param caseId the case
 * @param childId the child; also the key
 * @param spellId the keyworker spell that is covered and goes on
 * @param keyworkerId the absent keyworker
 * @param workerId who stands in
 * @param from first day
 * @param to first day no longer covered; null while open
 * @param planned whether it was planned
 * @param absenceId the absence it covers; null if not known
 */
public record CoverBegan(
        UUID coverId,
        UUID caseId,
        UUID childId,
        UUID spellId,
        UUID keyworkerId,
        UUID workerId,
        LocalDate from,
        LocalDate to,
        boolean planned,
        UUID absenceId)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.cover-began.v1";

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
