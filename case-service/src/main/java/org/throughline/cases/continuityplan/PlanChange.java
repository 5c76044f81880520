package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.casefile.Refusal;
import org.throughline.cases.keyworker.ChangeRule;
import org.throughline.cases.keyworker.DropPlannedChange;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.cases.keyworker.SucceedKeyworker;
import org.throughline.cases.keyworker.Succession;
import org.throughline.contracts.codes.ChangeReason;

/** Plans the change of keyworker that was decided for one case. The plan and the case are locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanChange {

    private final KeyworkerSpellRepository spells;
    private final DropPlannedChange dropPlanned;
    private final SucceedKeyworker succeed;
    private final LockCase lock;
    private final DecidedRepository decided;
    private final Clock clock;

    PlanChange(
            KeyworkerSpellRepository spells,
            DropPlannedChange dropPlanned,
            SucceedKeyworker succeed,
            LockCase lock,
            DecidedRepository decided,
            Clock clock) {
        this.spells = spells;
        this.dropPlanned = dropPlanned;
        this.succeed = succeed;
        this.lock = lock;
        this.decided = decided;
        this.clock = clock;
    }

    /** Why the change cannot begin on that day. */
    Optional<Refusal> refusal(ContinuityPlan plan, CaseFile file, Successorship next, LocalDate today) {
        KeyworkerSpell lasting = spells.of(file.id()).stream()
                .filter(spell -> !spell.startedOn().isAfter(next.from()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return ChangeRule.refusal(file.openedOn(), lasting, succession(plan, next), today);
    }

    /**
     * Ends the worker's spell, begins the successor's, and keeps both with the plan; what was planned for later is dropped.
     * {@code decidedBy} is null where nobody did.
     */
    void keep(ContinuityPlan plan, CaseFile file, Successorship next, UUID decidedBy) {
        dropPlanned.after(file, next.from());
        lock.raiseVersion(file);
        KeyworkerSpell spell = succeed.with(file, succession(plan, next));
        decided.keep(
                plan.id(),
                new Decided(
                        file.id(),
                        next.workerId(),
                        spell.id(),
                        next.from(),
                        next.how(),
                        next.reason(),
                        decidedBy,
                        OffsetDateTime.now(clock)));
    }

    private static Succession succession(ContinuityPlan plan, Successorship next) {
        ChangeReason reason = plan.isOfLeaving() ? ChangeReason.LEFTRL : ChangeReason.ABSENC;
        boolean planned = next.how() != HowDecided.HELD_BY_MANAGER;
        return new Succession(next.workerId(), next.from(), reason, planned, null, null);
    }
}
