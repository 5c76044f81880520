package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.sharedoutcome.rule.OutcomeRules;
import org.throughline.contracts.casework.SharedOutcomeAgreed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Records an outcome that was agreed with the network. */
@ApplicationScoped
class AgreeOutcome {

    private final BeginFact begin;
    private final OutcomeRepository outcomes;
    private final PartyRepository parties;
    private final ShowOutcomes show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AgreeOutcome(
            BeginFact begin,
            OutcomeRepository outcomes,
            PartyRepository parties,
            ShowOutcomes show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.begin = begin;
        this.outcomes = outcomes;
        this.parties = parties;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SharedOutcomeView in(UUID caseId, NewSharedOutcome said) {
        CaseFile file = begin.on(caseId, said.agreedOn(), "/agreedOn");
        Set<UUID> agreedWith = new HashSet<>(said.agreedWith());
        Refused.where(OutcomeRules.agreeing(
                said.agreedOn(),
                said.dueOn(),
                agreedWith,
                said.ownerId(),
                parties.inNetwork(file.childId(), agreedWith)));
        var outcome = new SharedOutcome(
                caseId,
                file.childId(),
                said,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        outcomes.persistAndFlush(outcome);
        parties.keep(outcome.id(), file.childId(), agreedWith);
        outbox.append(new SharedOutcomeAgreed(
                outcome.id(),
                caseId,
                file.childId(),
                said.ownerId(),
                parties.roles(agreedWith),
                said.agreedOn(),
                said.dueOn()));
        audit.wrote("AGREE_SHARED_OUTCOME", "case", caseId);
        return show.one(outcome);
    }
}
