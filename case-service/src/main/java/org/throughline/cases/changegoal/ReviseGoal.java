package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.changegoal.rule.GoalRules;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Changes what a goal says; what it said before is kept. */
@ApplicationScoped
class ReviseGoal {

    private final OpenGoal open;
    private final GoalRepository goals;
    private final RevisionRepository revisions;
    private final CaseFileRepository cases;
    private final ShowGoals show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReviseGoal(
            OpenGoal open,
            GoalRepository goals,
            RevisionRepository revisions,
            CaseFileRepository cases,
            ShowGoals show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.goals = goals;
        this.revisions = revisions;
        this.cases = cases;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GoalView to(UUID caseId, UUID goalId, Revision said, LongConsumer versionCheck) {
        ChangeGoal goal = open.locked(caseId, goalId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.revisedOn() == null ? today : said.revisedOn();
        Refused.where(GoalRules.revising(goal.agreedOn(), on, said.goal().dueOn(), today));
        var before = new RevisionView(
                on, said.reason(), goal.terms(), caller.workerId().orElse(null));
        revisions.keep(goalId, goal.version(), before, OffsetDateTime.now(clock));
        goal.read(said.goal(), on);
        goals.flush();
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new GoalRevised(goalId, caseId, childId, on, before.was().dueOn(), goal.dueOn()));
        audit.wrote("REVISE_GOAL", "case", caseId);
        return show.one(goal);
    }
}
