package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.EnquiryConcluded;
import org.throughline.contracts.codes.EnquiryOutcome;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Concludes an enquiry under section 47. */
@ApplicationScoped
class ConcludeEnquiry {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    ConcludeEnquiry(BeginFact begin, ConferenceRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    EnquiryView on(UUID caseId, UUID enquiryId, EnquiryConclusion said) {
        CaseFile file = begin.on(caseId, said.concludedOn(), "/concludedOn");
        Enquiry enquiry = repository.enquiry(caseId, enquiryId).orElseThrow(() -> Problem.notFound("enquiry"));
        if (enquiry.concludedOn != null) {
            throw Problem.conflict("enquiry-concluded", "The enquiry is concluded already.");
        }
        if (said.concludedOn().isBefore(enquiry.startedOn)) {
            throw Problem.unprocessable("enquiry-dates", "An enquiry ends on its first day at the earliest.")
                    .at("/concludedOn", "is before it began");
        }
        conclude(file, enquiry, said.concludedOn(), said.outcome());
        audit.wrote("CONCLUDE_ENQUIRY", "case", caseId);
        return enquiry.view();
    }

    /** A conference that is held concludes the enquiry that led to it, where nobody has said so before. */
    void byConference(CaseFile file, LocalDate heldOn) {
        repository
                .openEnquiry(file.id())
                .filter(enquiry -> !heldOn.isBefore(enquiry.startedOn))
                .ifPresent(enquiry -> conclude(file, enquiry, heldOn, EnquiryOutcome.CONFERENCE));
    }

    private void conclude(CaseFile file, Enquiry enquiry, LocalDate on, EnquiryOutcome outcome) {
        enquiry.conclude(on, outcome);
        repository.flush();
        outbox.append(new EnquiryConcluded(enquiry.id, file.id(), file.childId(), on, outcome));
    }
}
