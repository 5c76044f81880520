package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows the goals of a case and how they go. */
@ApplicationScoped
class ReadGoals {

    private final CaseAccess access;
    private final GoalRepository goals;
    private final ShowGoals show;
    private final Audit audit;

    ReadGoals(CaseAccess access, GoalRepository goals, ShowGoals show, Audit audit) {
        this.access = access;
        this.goals = goals;
        this.show = show;
        this.audit = audit;
    }

    /** The goals of a case, the last set first; {@code open} null for all of them. */
    @Transactional
    Page<GoalView> of(UUID caseId, Boolean open, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<GoalView> rows = show.of(caseId, goals.of(caseId, open, request));
        return Page.of(rows, request.limit, last -> Cursor.after(last.setOn(), last.goalId()));
    }

    @Transactional
    GoalView one(UUID caseId, UUID goalId) {
        access.requireCase(caseId);
        ChangeGoal goal = goals.one(caseId, goalId).orElseThrow(() -> Problem.notFound("goal"));
        audit.read("case", caseId);
        return show.one(goal);
    }
}
