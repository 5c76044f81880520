package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.cases.pod.PodRepository;
import org.throughline.platform.audit.Audit;

/** Sees to it that no child is left with a keyworker who is gone: what nobody decided, the pod manager holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldUndecided {

    private final LockCase lock;
    private final KeyworkerSpellRepository spells;
    private final PodRepository pods;
    private final Exclusions exclusions;
    private final PlanChange planChange;
    private final Audit audit;

    HoldUndecided(
            LockCase lock,
            KeyworkerSpellRepository spells,
            PodRepository pods,
            Exclusions exclusions,
            PlanChange planChange,
            Audit audit) {
        this.lock = lock;
        this.spells = spells;
        this.pods = pods;
        this.exclusions = exclusions;
        this.planChange = planChange;
        this.audit = audit;
    }

    /** From today on; a case without a manager who may hold it stays as it is, and is told as incomplete. */
    void all(ContinuityPlan plan, List<CaseToHandOn> remaining, LocalDate today) {
        var held = new ArrayList<UUID>();
        for (CaseFile file :
                lock.openCases(remaining.stream().map(CaseToHandOn::caseId).toList())) {
            next(plan, file, today)
                    .filter(next -> planChange.refusal(plan, file, next, today).isEmpty())
                    .ifPresent(next -> {
                        planChange.keep(plan, file, next, null);
                        held.add(file.id());
                    });
        }
        audit.wrote("HOLD_BY_MANAGER", "case", held);
    }

    /** Somebody who was to come later comes now, and only where nobody was, the manager. */
    private Optional<Successorship> next(ContinuityPlan plan, CaseFile file, LocalDate today) {
        Optional<UUID> planned = spells.open(file.id())
                .filter(spell -> spell.startedOn().isAfter(today))
                .map(KeyworkerSpell::workerId)
                .filter(worker -> !worker.equals(plan.workerId()));
        if (planned.isPresent()) {
            return planned.map(worker -> new Successorship(worker, today, HowDecided.BROUGHT_FORWARD, null));
        }
        return pods.managers(file.podId(), today).stream()
                .filter(manager -> !manager.equals(plan.workerId()))
                .filter(manager -> !exclusions.excludes(manager, file.childId()))
                .findFirst()
                .map(manager -> new Successorship(manager, today, HowDecided.HELD_BY_MANAGER, null));
    }
}
