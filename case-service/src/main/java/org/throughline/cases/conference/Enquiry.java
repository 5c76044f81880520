package org.throughline.cases.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.EnquiryOutcome;
import org.throughline.platform.id.Ids;

/** An enquiry under section 47 of the Children Act 1989. */
@Entity
@Table(name = "section_47_enquiry")
class Enquiry {

    @Id
    UUID id;

    UUID caseId;
    UUID discussionId;
    LocalDate startedOn;
    LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    EnquiryOutcome outcome;

    protected Enquiry() {}

    Enquiry(UUID caseId, UUID discussionId, LocalDate startedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.discussionId = discussionId;
        this.startedOn = startedOn;
    }

    /** Its last day and what followed. */
    void conclude(LocalDate on, EnquiryOutcome what) {
        concludedOn = on;
        outcome = what;
    }

    EnquiryView view() {
        return new EnquiryView(id, discussionId, startedOn, concludedOn, outcome);
    }
}
