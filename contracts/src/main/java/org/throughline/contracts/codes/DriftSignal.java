package org.throughline.contracts.codes;

/** What shows that a child's case may drift. Each speaks of the child's situation, never of a person's fault. */
public enum DriftSignal {
    /** A visit to the child is past its last day. */
    VISIT_OVERDUE,
    /** Something else that law, guidance or a local standard asks for is past its last day. */
    CLOCK_BREACHED,
    /** The child has no keyworker. */
    NO_KEYWORKER,
    /** The child and the keyworker have had no contact for too long. */
    NO_KEYWORKER_CONTACT,
    /** The keyworker is absent, and nobody stands in. */
    KEYWORKER_ABSENT_WITHOUT_COVER,
    /** The keyworker leaves soon, and it is not known who comes next. */
    KEYWORKER_LEAVING,
    /** The child has another keyworker since a short time. */
    RECENT_WORKER_CHANGE,
    /** The child has had several changes of keyworker within a year. */
    REPEATED_WORKER_CHANGE,
    /** The child's voice has not been recorded for too long. */
    NO_VOICE,
    /** The child has had no direct work for too long. */
    NO_DIRECT_WORK,
    /** Nobody has seen progress towards a change goal for too long. */
    GOAL_NOT_MOVED,
    /** The day by which a change was to be reached has passed. */
    GOAL_PAST_ITS_DAY,
    /** Neither goals nor plan for permanence changed over two drift reviews. */
    PLAN_UNCHANGED,
    /** An action agreed in supervision is past its day. */
    ACTION_OVERDUE,
    /** An action agreed in supervision was carried over more than once. */
    ACTION_CARRIED_OVER,
    /** The last day to keep a promise has passed. */
    PROMISE_OVERDUE,
    /** A promise was broken a short time ago. */
    PROMISE_BROKEN,
    /** A looked-after child has no plan for permanence in time. */
    NO_PERMANENCE_PLAN,
    /** Care proceedings are near their limit, or past it. */
    PROCEEDINGS_NEAR_LIMIT,
    /** The case stands at its stage for longer than usual. */
    STAGE_LONG,
    /** Group supervision has not discussed the case by its review-due date. */
    NOT_REVIEWED
}
