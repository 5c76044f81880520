package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.changegoal.rule.GoalRules;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Records what needs to change, as it was agreed. */
@ApplicationScoped
class SetGoal {

    private final CaseAccess access;
    private final LockCase lock;
    private final GoalRepository goals;
    private final ShowGoals show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SetGoal(
            CaseAccess access,
            LockCase lock,
            GoalRepository goals,
            ShowGoals show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.goals = goals;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GoalView in(UUID caseId, NewGoal said) {
        access.requireCase(caseId);
        // locked, so that none is left open by a case that ends at the same moment
        CaseFile file = lock.openCase(caseId, anyVersion -> {});
        LocalDate today = LocalDate.now(clock);
        LocalDate setOn = said.setOn() == null ? today : said.setOn();
        Refused.where(GoalRules.setting(setOn, said.goal().dueOn(), today));
        var goal = new ChangeGoal(caseId, said, setOn, caller.workerId().orElse(null), OffsetDateTime.now(clock));
        goals.persistAndFlush(goal);
        outbox.append(new GoalSet(goal.id(), caseId, file.childId(), setOn, goal.dueOn(), goal.baseline()));
        audit.wrote("SET_GOAL", "case", caseId);
        return show.one(goal);
    }
}
