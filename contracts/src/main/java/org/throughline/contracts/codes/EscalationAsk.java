package org.throughline.contracts.codes;

/** What a pod asks of the leadership pod. */
public enum EscalationAsk {
    /** A decision that only the leadership takes. */
    DECISION,
    FUNDING,
    LEGAL_ADVICE,
    /** What the child needs is not to be had. */
    SERVICE_NOT_AVAILABLE,
    /** The pod cannot give the case the time it needs. */
    CAPACITY,
    /** Others shall look at it. */
    SECOND_VIEW,
    OTHER
}
