package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.sharedoutcome.rule.OutcomeRules;
import org.throughline.contracts.casework.SharedOutcomeEnded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Says that a shared outcome was reached, or dropped and why. */
@ApplicationScoped
class EndOutcome {

    private final LockOutcome lock;
    private final OutcomeRepository outcomes;
    private final ShowOutcomes show;
    private final ProgressRepository progress;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EndOutcome(
            LockOutcome lock,
            OutcomeRepository outcomes,
            ShowOutcomes show,
            ProgressRepository progress,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.lock = lock;
        this.outcomes = outcomes;
        this.show = show;
        this.progress = progress;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SharedOutcomeView of(UUID caseId, UUID outcomeId, Ending said, LongConsumer versionCheck) {
        SharedOutcome outcome = lock.open(caseId, outcomeId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.on() == null ? today : said.on();
        Refused.where(OutcomeRules.ending(lastSaid(outcome), on, said.ending(), said.reason(), today));
        outcome.end(said, on, caller.workerId().orElse(null));
        outcomes.flush();
        outbox.append(new SharedOutcomeEnded(outcomeId, caseId, outcome.childId(), on, said.ending(), said.reason()));
        audit.wrote("END_SHARED_OUTCOME", "case", caseId);
        return show.one(outcome);
    }

    private LocalDate lastSaid(SharedOutcome outcome) {
        List<ProgressView> said = progress.of(List.of(outcome.id())).getOrDefault(outcome.id(), List.of());
        return said.isEmpty() ? outcome.agreedOn() : said.get(said.size() - 1).seenOn();
    }
}
