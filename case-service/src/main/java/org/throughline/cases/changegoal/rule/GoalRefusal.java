package org.throughline.cases.changegoal.rule;

/** Why a goal cannot be set, scored, revised or ended like this. */
public enum GoalRefusal {
    SET_IN_FUTURE("goal-set-in-future", "/setOn", "is in the future"),
    DUE_NOT_AFTER_SET("goal-due-too-early", "/dueOn", "is not after the day the goal was set"),
    SCORED_IN_FUTURE("goal-scored-in-future", "/scoredOn", "is in the future"),
    SCORED_BEFORE_SET("goal-scored-before-set", "/scoredOn", "is before the goal was set"),
    REVISED_IN_FUTURE("goal-revised-in-future", "/revisedOn", "is in the future"),
    REVISED_TOO_EARLY("goal-revised-too-early", "/revisedOn", "is before it was set or last revised"),
    DUE_NOT_AFTER_REVISED("goal-due-too-early", "/goal/dueOn", "is not after the day of the revision"),
    CLOSED_IN_FUTURE("goal-closed-in-future", "/closedOn", "is in the future"),
    CLOSED_TOO_EARLY("goal-closed-too-early", "/closedOn", "is before it was set, last revised or last scored"),
    CONSEQUENCE_NOT_SAID("goal-consequence-not-said", "/consequenceFollowed", "say whether the consequence followed"),
    REASON_NOT_SAID("goal-reason-not-said", "/words", "say why the consequence did not follow"),
    ACHIEVED_HAS_NONE("goal-achieved-without-consequence", "/consequenceFollowed", "an achieved goal has none");

    private final String code;
    private final String pointer;
    private final String detail;

    GoalRefusal(String code, String pointer, String detail) {
        this.code = code;
        this.pointer = pointer;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    /** The field at fault, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    public String detail() {
        return detail;
    }
}
