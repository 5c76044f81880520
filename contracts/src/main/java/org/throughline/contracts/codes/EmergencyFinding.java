package org.throughline.contracts.codes;

/** What the leadership found when it looked at an emergency access. */
public enum EmergencyFinding {
    /** It was needed, and no more was seen than was needed. */
    JUSTIFIED,
    /** It was needed because somebody was not given access who should have it. */
    JUSTIFIED_BUT_AVOIDABLE,
    /** It was not needed: what follows is for the leadership and the data protection officer. */
    NOT_JUSTIFIED
}
