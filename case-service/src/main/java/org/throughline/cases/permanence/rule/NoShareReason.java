package org.throughline.cases.permanence.rule;

/** Why a waiting cannot be measured by the child's life. */
public enum NoShareReason {
    /** The child is not yet born. */
    NOT_YET_BORN,
    /** Nobody knows when the child was born. */
    DATE_OF_BIRTH_NOT_KNOWN,
    /** Born on the day of asking: no day of life has passed. */
    BORN_TODAY
}
