package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.keyworker.DropPlannedChange;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.platform.audit.Audit;

/** Lets accepted changes of keyworker follow the worker's day, as long as they have not begun. The plan is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MoveDecided {

    private final DecidedRepository decided;
    private final CaseFileRepository cases;
    private final KeyworkerSpellRepository spells;
    private final DropPlannedChange dropPlanned;
    private final PlanChange planChange;
    private final LockCase lock;
    private final Audit audit;

    MoveDecided(
            DecidedRepository decided,
            CaseFileRepository cases,
            KeyworkerSpellRepository spells,
            DropPlannedChange dropPlanned,
            PlanChange planChange,
            LockCase lock,
            Audit audit) {
        this.decided = decided;
        this.cases = cases;
        this.spells = spells;
        this.dropPlanned = dropPlanned;
        this.planChange = planChange;
        this.lock = lock;
        this.audit = audit;
    }

    /** What began on the day before begins on the plan's present day; so does what would begin later. */
    void from(ContinuityPlan plan, LocalDate previous, LocalDate today) {
        LocalDate day = plan.firstDay(today);
        for (Decided each : decided.of(plan.id())) {
            boolean moves = each.from().equals(previous) || each.from().isAfter(day);
            if (moves) {
                planned(each, today).ifPresent(file -> move(plan, file, each, day, today));
            }
        }
    }

    private void move(ContinuityPlan plan, CaseFile file, Decided each, LocalDate day, LocalDate today) {
        var next = new Successorship(each.keyworkerId(), day, each.how(), each.reason());
        takeBack(plan, file, today);
        if (planChange.refusal(plan, file, next, today).isEmpty()) {
            planChange.keep(plan, file, next, each.decidedBy());
        }
        audit.wrote("MOVE_SUCCESSION", "case", file.id());
    }

    /** Takes back what has not begun: the worker stays the keyworker. */
    void takeBackAll(ContinuityPlan plan, LocalDate today) {
        var taken = new ArrayList<UUID>();
        for (Decided each : decided.of(plan.id())) {
            planned(each, today).ifPresent(file -> {
                takeBack(plan, file, today);
                taken.add(file.id());
            });
        }
        audit.wrote("TAKE_BACK_SUCCESSION", "case", taken);
    }

    private void takeBack(ContinuityPlan plan, CaseFile file, LocalDate today) {
        dropPlanned.after(file, today);
        lock.raiseVersion(file);
        decided.forget(plan.id(), file.id());
    }

    /** The locked case, if its change is the last one that is planned, and is still to begin. */
    private Optional<CaseFile> planned(Decided each, LocalDate today) {
        return cases.lock(each.caseId()).filter(CaseFile::isOpen).filter(file -> spells.open(file.id())
                .filter(spell -> spell.id().equals(each.spellId()))
                .map(KeyworkerSpell::startedOn)
                .filter(from -> from.isAfter(today))
                .isPresent());
    }
}
