package org.throughline.cases.retention.rule;

import java.util.List;

/** The rules as shipped. Those of a regulation cannot be shortened; local ones are a council's own to set. */
public final class NationalRetention {

    private static final String REGULATION_50 =
            "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 50";
    private static final String LOCAL = "Local retention schedule; configurable";

    public static final List<RetentionRule> RULES = List.of(
            new RetentionRule(RetentionKind.LOOKED_AFTER, RetentionTrigger.BIRTH, 75, REGULATION_50),
            new RetentionRule(RetentionKind.LOOKED_AFTER_DIED, RetentionTrigger.DEATH, 15, REGULATION_50),
            new RetentionRule(RetentionKind.CHILD_PROTECTION, RetentionTrigger.LAST_CLOSED, 35, LOCAL),
            new RetentionRule(RetentionKind.CHILD_IN_NEED, RetentionTrigger.BIRTH, 25, LOCAL),
            new RetentionRule(RetentionKind.REFERRAL_ONLY, RetentionTrigger.LAST_REFERRED, 6, LOCAL));

    private NationalRetention() {}

    /** Whether a regulation sets this rule's years, so that no council may keep such records for less. */
    public static boolean isStatutory(RetentionKind kind) {
        return kind == RetentionKind.LOOKED_AFTER || kind == RetentionKind.LOOKED_AFTER_DIED;
    }
}
