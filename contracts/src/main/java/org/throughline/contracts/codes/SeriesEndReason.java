package org.throughline.contracts.codes;

/** Why a pod meets no longer at a series' time. */
public enum SeriesEndReason {
    POD_CLOSED,
    POD_SPLIT,
    /** Another day or time takes its place. */
    CHANGED,
    OTHER
}
