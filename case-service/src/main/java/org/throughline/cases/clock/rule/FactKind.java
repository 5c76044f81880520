package org.throughline.cases.clock.rule;

/** What a fact of a case is. Those that last have an {@code until}. */
public enum FactKind {
    REFERRAL,
    /** A stretch at a stage; lasts. */
    ASSESSMENT_STAGE,
    CHILD_IN_NEED_STAGE,
    CHILD_PROTECTION_STAGE,
    /** A stretch at LOOKED_AFTER or PERMANENCE; lasts. */
    LOOKED_AFTER_STAGE,
    /** A statutory visit at which the child was seen. */
    VISIT,
    /** An enquiry, from its strategy discussion to its conclusion that no conference is needed. */
    SECTION_47,
    INITIAL_CONFERENCE,
    CORE_GROUP,
    REVIEW_CONFERENCE,
    /** A child protection plan; lasts. */
    PROTECTION_PLAN,
    /** A time of being looked after; lasts. */
    CARE,
    /** Where a looked-after child lives; lasts. */
    PLACEMENT,
    /** The same, meant to last until the child is 18. */
    LASTING_PLACEMENT,
    /** The same with a parent, while an interim care order holds. */
    INTERIM_PLACEMENT,
    LOOKED_AFTER_REVIEW,
    PERMANENCE_PLAN,
    /** Care proceedings, by the day of issue. */
    PROCEEDINGS,
    /** An order that gives proceedings more weeks. */
    EXTENSION,
    /** The day on which proceedings were concluded. */
    CONCLUSION
}
