package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * An enquiry under section 47 of the Children Act 1989 began.
 *
 * @param enquiryId the enquiry
 * @param caseId the case
 * @param childId the child; also the key
 * @param discussionId the strategy discussion that began it
 * @param startedOn its first day
 */
public record EnquiryBegan(UUID enquiryId, UUID caseId, UUID childId, UUID discussionId, LocalDate startedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.enquiry-began.v1";

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
