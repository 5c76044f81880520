package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of goals refuse a change. */
@ApplicationScoped
class GoalConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "goal_score_one_a_day",
                        "goal-scored-already",
                        "This view of the goal has been recorded for this day already."),
                new ConstraintCode("goal_score_of_ten", "goal-score-out-of-scale", "A score is 0 to 10."),
                new ConstraintCode("change_goal_due_after_set", "goal-due-too-early", "A goal is due after it is set."),
                new ConstraintCode(
                        "change_goal_ends_whole", "goal-closed", "A goal that ended has an outcome and a day."),
                new ConstraintCode(
                        "change_goal_consequence_or_reason",
                        "goal-consequence-not-said",
                        "A goal that was not achieved has its consequence, or the reason why it did not follow."),
                new ConstraintCode(
                        "goal_revision_once_per_version",
                        "goal-revised-already",
                        "This version of the goal has been revised already."));
    }
}
