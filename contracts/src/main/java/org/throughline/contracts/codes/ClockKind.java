package org.throughline.contracts.codes;

/** What must happen by a day that law, guidance or a local standard sets. */
public enum ClockKind {
    /** Acknowledge a referral and decide the next step. */
    REFERRAL_DECISION,
    /** Finish the child and family assessment. */
    ASSESSMENT,
    /** Hold the initial child protection conference after a strategy discussion began a section 47 enquiry. */
    INITIAL_CONFERENCE,
    /** Bring the core group together for the first time. */
    CORE_GROUP,
    /** Review the child protection plan in a conference. */
    PROTECTION_REVIEW,
    /** See a child at the stage of child protection. */
    PROTECTION_VISIT,
    /** See a child in need. */
    CHILD_IN_NEED_VISIT,
    /** Review the care plan of a looked-after child. */
    LOOKED_AFTER_REVIEW,
    /** See a looked-after child. */
    LOOKED_AFTER_VISIT,
    /** Conclude care proceedings. */
    CARE_PROCEEDINGS,
    /** Agree a plan for permanence. */
    PERMANENCE_PLAN
}
