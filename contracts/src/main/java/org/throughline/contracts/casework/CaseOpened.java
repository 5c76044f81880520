package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Stage;

/**
 * A child's involvement began.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param referralId the referral that led to it; null when imported
 * @param stage the stage at opening
 * @param openedOn first day
 */
public record CaseOpened(UUID caseId, UUID childId, UUID referralId, Stage stage, LocalDate openedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.case-opened.v1";

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
