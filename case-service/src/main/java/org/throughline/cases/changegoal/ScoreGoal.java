package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.changegoal.rule.GoalRules;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Records where somebody sees a goal. */
@ApplicationScoped
class ScoreGoal {

    private final OpenGoal open;
    private final ScoreRepository scores;
    private final CaseFileRepository cases;
    private final ShowGoals show;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ScoreGoal(
            OpenGoal open,
            ScoreRepository scores,
            CaseFileRepository cases,
            ShowGoals show,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.scores = scores;
        this.cases = cases;
        this.show = show;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Two scores of different views do not stand in each other's way: no version is asked for. */
    @Transactional
    GoalView of(UUID caseId, UUID goalId, NewScore said) {
        ChangeGoal goal = open.locked(caseId, goalId, version -> {});
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.scoredOn() == null ? today : said.scoredOn();
        Refused.where(GoalRules.scoring(goal.setOn(), on, today));
        var score = new ScoreView(
                on,
                said.scoredBy(),
                said.score(),
                said.words(),
                caller.workerId().orElse(null));
        scores.keep(goalId, score, OffsetDateTime.now(clock));
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new GoalProgressed(goalId, caseId, childId, on, said.scoredBy(), said.score()));
        audit.wrote("SCORE_GOAL", "case", caseId);
        return show.one(goal);
    }
}
