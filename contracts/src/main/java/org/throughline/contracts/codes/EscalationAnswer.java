package org.throughline.contracts.codes;

/** What the leadership pod answers. */
public enum EscalationAnswer {
    AGREED,
    AGREED_IN_PART,
    NOT_AGREED,
    /** It cannot be answered with what is known. */
    MORE_NEEDED
}
