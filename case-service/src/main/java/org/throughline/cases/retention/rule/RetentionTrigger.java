package org.throughline.cases.retention.rule;

/** From when a record's years are counted. */
public enum RetentionTrigger {
    BIRTH,
    /** Of a child who died before 18. */
    DEATH,
    /** The end of the last case. */
    LAST_CLOSED,
    /** The last referral that led to no case. */
    LAST_REFERRED
}
