package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.StrategyDiscussionHeld;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records a strategy discussion. */
@ApplicationScoped
class HoldDiscussion {

    private final BeginFact begin;
    private final ConferenceRepository repository;
    private final Outbox outbox;
    private final Audit audit;

    HoldDiscussion(BeginFact begin, ConferenceRepository repository, Outbox outbox, Audit audit) {
        this.begin = begin;
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    DiscussionView on(UUID caseId, NewDiscussion said) {
        CaseFile file = begin.on(caseId, said.heldOn(), "/heldOn");
        var discussion = new StrategyDiscussion(caseId, said.heldOn());
        repository.keep(discussion);
        outbox.append(new StrategyDiscussionHeld(discussion.id, caseId, file.childId(), discussion.heldOn));
        audit.wrote("HOLD_STRATEGY_DISCUSSION", "case", caseId);
        return discussion.view();
    }
}
