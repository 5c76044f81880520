package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.problem.Problem;

/** Locks an open goal that the caller may see, so that nothing is added to a goal that ends at the same moment. */
@ApplicationScoped
class OpenGoal {

    private final CaseAccess access;
    private final GoalRepository goals;

    OpenGoal(CaseAccess access, GoalRepository goals) {
        this.access = access;
        this.goals = goals;
    }

    /** 404 where the case or the goal is not there to see, what the check throws, 409 where the goal has ended. */
    ChangeGoal locked(UUID caseId, UUID goalId, LongConsumer versionCheck) {
        access.requireCase(caseId);
        ChangeGoal goal = goals.lock(caseId, goalId).orElseThrow(() -> Problem.notFound("goal"));
        versionCheck.accept(goal.version());
        if (!goal.isOpen()) {
            throw Problem.conflict("goal-closed", "The goal has ended.");
        }
        return goal;
    }
}
