package org.throughline.supervision.driftsignal.rule;

import org.throughline.contracts.codes.DriftSignal;

/** What each signal says of the child's situation, in plain words. */
final class SignalWords {

    private SignalWords() {}

    static String of(DriftSignal code) {
        return switch (code) {
            case VISIT_OVERDUE -> "The child is waiting for a visit that should have been made.";
            case CLOCK_BREACHED -> "Something that the child is owed by a day has not happened.";
            case NO_KEYWORKER -> "The child has no keyworker.";
            case NO_KEYWORKER_CONTACT -> "The child and the keyworker have not been in contact.";
            case KEYWORKER_ABSENT_WITHOUT_COVER -> "The child's keyworker is away and nobody stands in.";
            case KEYWORKER_LEAVING -> "The child's keyworker leaves and the child does not know who comes next.";
            case RECENT_WORKER_CHANGE -> "The child is getting to know a new keyworker.";
            case REPEATED_WORKER_CHANGE -> "The child has had to get to know several keyworkers within a year.";
            case NO_VOICE -> "What the child says, wants and feels has not been recorded.";
            case NO_DIRECT_WORK -> "There has been no direct work with the child.";
            case GOAL_NOT_MOVED -> "Nobody has seen progress towards a change that the child needs.";
            case GOAL_PAST_ITS_DAY -> "A change that the child needs was not reached by its day.";
            case PLAN_UNCHANGED -> "The child's plan is the same as two reviews ago.";
            case ACTION_OVERDUE -> "Something that was agreed for the child is not done by its day.";
            case ACTION_CARRIED_OVER -> "Something that was agreed for the child was put off again.";
            case PROMISE_OVERDUE -> "A promise to the child or family is past its day.";
            case PROMISE_BROKEN -> "A promise to the child or family was not kept.";
            case NO_PERMANENCE_PLAN -> "The child does not know where home will be for good.";
            case PROCEEDINGS_NEAR_LIMIT -> "The court's decision about the child is near its limit, or past it.";
            case STAGE_LONG -> "The child's situation has stood at this stage for longer than usual.";
            case NOT_REVIEWED -> "The pod has not discussed the child in time.";
        };
    }
}
