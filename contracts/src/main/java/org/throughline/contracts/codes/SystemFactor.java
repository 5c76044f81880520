package org.throughline.contracts.codes;

/** What in the system made likely what happened. */
public enum SystemFactor {
    WORKLOAD,
    STAFFING,
    /** Between people, pods or services. */
    HAND_OVER,
    INFORMATION_SHARING,
    TOOLS,
    /** More was to be done than the time held. */
    TIME_PRESSURE,
    /** A rule that did not fit, or was not there. */
    PROCEDURE,
    /** Supervision, training or advice that was not to be had. */
    SUPPORT,
    /** What families need was not there. */
    SERVICES,
    OTHER
}
