package org.throughline.contracts.codes;

/** What a decision about a child is about. */
public enum DecisionKind {
    /** How the pod works with the family. */
    PLAN_OF_WORK,
    /** When and how the child spends time with the family. */
    FAMILY_TIME,
    /** An enquiry under section 47 of the Children Act 1989 begins. */
    SECTION_47_ENQUIRY,
    /** An initial child protection conference is asked for. */
    CHILD_PROTECTION_CONFERENCE,
    /** The pre-proceedings stage begins. */
    PRE_PROCEEDINGS,
    /** A court is asked for an order. */
    COURT_APPLICATION,
    /** The child becomes looked after. */
    BECOME_LOOKED_AFTER,
    /** The child is placed elsewhere. */
    CHANGE_OF_CARER,
    /** The permanence plan and its route. */
    PERMANENCE_PLAN,
    /** Long-term foster care is approved. */
    LONG_TERM_FOSTER_CARE,
    /** The child should be placed for adoption. */
    ADOPTION,
    /** A looked-after child goes home. */
    RETURN_HOME,
    /** Money is spent beyond what the pod holds. */
    FUNDING,
    /** The involvement ends. */
    END_OF_INVOLVEMENT,
    /** Anything else. */
    OTHER
}
