package org.throughline.cases.retention;

/** Why a record must be kept. */
public enum HoldReason {
    /** A public inquiry has asked that nothing be destroyed. */
    INQUIRY,
    /** A claim is brought or likely. */
    CLAIM,
    COMPLAINT,
    /** A crime is investigated. */
    INVESTIGATION,
    /** Somebody has asked for what is held about them. */
    SUBJECT_ACCESS,
    OTHER
}
