package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.sharedoutcome.rule.OutcomeRules;
import org.throughline.cases.sharedoutcome.rule.Party;
import org.throughline.contracts.casework.SharedOutcomeProgressed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Says how far a shared outcome has come, and who sees to it. */
@ApplicationScoped
@Transactional
class FollowOutcome {

    private final LockOutcome lock;
    private final OutcomeRepository outcomes;
    private final PartyRepository parties;
    private final ProgressRepository progress;
    private final ShowOutcomes show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FollowOutcome(
            LockOutcome lock,
            OutcomeRepository outcomes,
            PartyRepository parties,
            ProgressRepository progress,
            ShowOutcomes show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.lock = lock;
        this.outcomes = outcomes;
        this.parties = parties;
        this.progress = progress;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    SharedOutcomeView progressed(UUID caseId, UUID outcomeId, NewProgress said) {
        SharedOutcome outcome = lock.open(caseId, outcomeId, anyVersion -> {});
        Refused.where(OutcomeRules.progressing(
                outcome.agreedOn(),
                said.seenOn(),
                said.seenBy() != null,
                member(outcome, said.seenBy()),
                LocalDate.now(clock)));
        progress.keep(
                outcome, said, OffsetDateTime.now(clock), caller.workerId().orElse(null));
        outbox.append(
                new SharedOutcomeProgressed(outcomeId, caseId, outcome.childId(), said.seenOn(), said.progress()));
        audit.wrote("RECORD_OUTCOME_PROGRESS", "case", caseId);
        return show.one(outcome);
    }

    SharedOutcomeView givenTo(UUID caseId, UUID outcomeId, NewOwner said, LongConsumer versionCheck) {
        SharedOutcome outcome = lock.open(caseId, outcomeId, versionCheck);
        Refused.where(OutcomeRules.owning(member(outcome, said.ownerId()), LocalDate.now(clock)));
        parties.keep(outcomeId, outcome.childId(), Set.of(said.ownerId()));
        outcome.giveTo(said.ownerId());
        outcomes.flush();
        audit.wrote("HAND_OVER_SHARED_OUTCOME", "case", caseId);
        return show.one(outcome);
    }

    private Optional<Party> member(SharedOutcome outcome, UUID memberId) {
        return memberId == null
                ? Optional.empty()
                : parties.inNetwork(outcome.childId(), List.of(memberId)).stream()
                        .findFirst();
    }
}
