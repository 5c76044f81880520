package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.EnquiryBegan;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Begins an enquiry under section 47: one at a time, each from its strategy discussion. */
@ApplicationScoped
class BeginEnquiry {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    BeginEnquiry(BeginFact begin, ConferenceRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    EnquiryView on(UUID caseId, NewEnquiry said) {
        CaseFile file = begin.on(caseId, said.startedOn(), "/startedOn");
        StrategyDiscussion discussion = repository
                .discussion(caseId, said.discussionId())
                .orElseThrow(() -> refused("/discussionId", "is no strategy discussion of this case"));
        if (said.startedOn().isBefore(discussion.heldOn)) {
            throw refused("/startedOn", "is before the strategy discussion");
        }
        var enquiry = new Enquiry(caseId, discussion.id, said.startedOn());
        repository.keep(enquiry);
        outbox.append(new EnquiryBegan(enquiry.id, caseId, file.childId(), discussion.id, enquiry.startedOn));
        audit.wrote("BEGIN_ENQUIRY", "case", caseId);
        return enquiry.view();
    }

    private static Problem refused(String pointer, String detail) {
        return Problem.unprocessable("strategy-discussion", "An enquiry follows from a strategy discussion.")
                .at(pointer, detail);
    }
}
