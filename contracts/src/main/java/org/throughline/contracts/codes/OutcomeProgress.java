package org.throughline.contracts.codes;

/** How far a shared outcome has come, as somebody of the network or the pod sees it. */
public enum OutcomeProgress {
    NO_CHANGE,
    SOME_CHANGE,
    NEARLY_THERE,
    /** It was further before. */
    SLIPPED_BACK
}
