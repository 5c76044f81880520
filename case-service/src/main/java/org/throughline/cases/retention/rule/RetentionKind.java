package org.throughline.cases.retention.rule;

/** What a record is, as far as keeping it is concerned; a child's record may be several. */
public enum RetentionKind {
    LOOKED_AFTER,
    /** Looked after, and died before 18. */
    LOOKED_AFTER_DIED,
    CHILD_PROTECTION,
    CHILD_IN_NEED,
    /** Referred, and no case was ever opened. */
    REFERRAL_ONLY
}
