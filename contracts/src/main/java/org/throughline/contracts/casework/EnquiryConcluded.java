package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.EnquiryOutcome;

/**
 * An enquiry under section 47 of the Children Act 1989 was concluded.
 *
 * @param enquiryId the enquiry
 * @param caseId the case
 * @param childId the child; also the key
 * @param concludedOn its last day
 * @param outcome whether a conference is needed
 */
public record EnquiryConcluded(UUID enquiryId, UUID caseId, UUID childId, LocalDate concludedOn, EnquiryOutcome outcome)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.enquiry-concluded.v1";

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
        return enquiryId;
    }
}
