package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.changegoal.rule.GoalRules;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Says that a goal was achieved, or that it was not and what followed. */
@ApplicationScoped
class CloseGoal {

    private final OpenGoal open;
    private final GoalRepository goals;
    private final ScoreRepository scores;
    private final CaseFileRepository cases;
    private final ShowGoals show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CloseGoal(
            OpenGoal open,
            GoalRepository goals,
            ScoreRepository scores,
            CaseFileRepository cases,
            ShowGoals show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.goals = goals;
        this.scores = scores;
        this.cases = cases;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GoalView like(UUID caseId, UUID goalId, Closure said, LongConsumer versionCheck) {
        ChangeGoal goal = open.locked(caseId, goalId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.closedOn() == null ? today : said.closedOn();
        Refused.where(GoalRules.closing(
                lastFact(goal), on, said.outcome(), said.consequenceFollowed(), said.words() != null, today));
        goal.close(said, on, caller.workerId().orElse(null));
        goals.flush();
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new GoalClosed(
                goalId, caseId, childId, on, said.outcome(), Boolean.TRUE.equals(said.consequenceFollowed())));
        audit.wrote("CLOSE_GOAL", "case", caseId);
        return show.one(goal);
    }

    private LocalDate lastFact(ChangeGoal goal) {
        LocalDate scored = scores.lastDay(goal.id());
        return scored != null && scored.isAfter(goal.agreedOn()) ? scored : goal.agreedOn();
    }
}
