package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.throughline.cases.casefile.SettledBeforeEnd;

/** Before a case ends, every goal was achieved or was not. */
@ApplicationScoped
class GoalsAtTheEnd implements SettledBeforeEnd {

    private final GoalRepository goals;

    GoalsAtTheEnd(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public boolean isOpen(UUID caseId) {
        return goals.count("caseId = ?1 and outcome is null", caseId) > 0;
    }

    @Override
    public String inWords() {
        return "has change goals of which nobody said whether they were achieved";
    }
}
