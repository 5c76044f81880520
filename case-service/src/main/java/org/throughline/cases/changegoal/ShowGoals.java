package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.changegoal.rule.ChildsTimescale;
import org.throughline.cases.changegoal.rule.GoalCourse;

/** Puts goals together with their scores, their revisions and what they mean in the child's timescale. */
@ApplicationScoped
class ShowGoals {

    private final ScoreRepository scores;
    private final RevisionRepository revisions;
    private final BirthRepository births;
    private final Clock clock;

    ShowGoals(ScoreRepository scores, RevisionRepository revisions, BirthRepository births, Clock clock) {
        this.scores = scores;
        this.revisions = revisions;
        this.births = births;
        this.clock = clock;
    }

    GoalView one(ChangeGoal goal) {
        return of(goal.caseId(), List.of(goal)).get(0);
    }

    /** The goals of one case as they are shown: three statements, however many. */
    List<GoalView> of(UUID caseId, List<ChangeGoal> goals) {
        List<UUID> ids = goals.stream().map(ChangeGoal::id).toList();
        var scored = scores.of(ids);
        var revised = revisions.of(ids);
        LocalDate born = births.ofCase(caseId);
        return goals.stream()
                .map(goal -> view(
                        goal,
                        scored.getOrDefault(goal.id(), List.of()),
                        revised.getOrDefault(goal.id(), List.of()),
                        born))
                .toList();
    }

    private GoalView view(ChangeGoal goal, List<ScoreView> scored, List<RevisionView> revised, LocalDate born) {
        GoalEnding ending = goal.ending();
        LocalDate readOn = ending == null ? LocalDate.now(clock) : ending.closedOn();
        return new GoalView(
                goal.id(),
                goal.caseId(),
                goal.terms(),
                goal.setOn(),
                goal.setBy(),
                goal.baseline(),
                TimescaleView.of(ChildsTimescale.of(born, goal.setOn(), goal.dueOn())),
                ProgressView.of(GoalCourse.of(
                        goal.setOn(),
                        goal.baseline(),
                        goal.dueOn(),
                        scored.stream().map(ScoreView::asScore).toList(),
                        readOn)),
                ending,
                scored,
                revised,
                goal.version());
    }
}
