package org.throughline.cases.continuity.rule;

/** Why a measure says nothing of a child. Never 0 instead: 0 would be a bad answer, this is none. */
public enum Undefined {
    /** No contact is counted in the window. */
    NO_CONTACTS,
    /** One contact is counted: nothing to compare it with. */
    ONE_CONTACT,
    /** No keyworker on the day, or in the window. */
    NO_KEYWORKER,
    /** No change in the window that could have a cause. */
    NO_CHANGES,
    /** No case was open in the window. */
    NOT_OPEN,
    /** No pod held the case on the days of the contacts. */
    NO_POD
}
