package org.throughline.contracts.codes;

/** Why a pod does not take a case. */
public enum TransferDeclineReason {
    NO_ROOM,
    /** Another pod has what the child needs. */
    EXPERTISE_ELSEWHERE,
    /** The child is better off with whom they know. */
    CONTINUITY_BETTER_KEPT,
    CONFLICT_OF_INTEREST,
    /** What is known does not suffice to say yes. */
    NOT_ENOUGH_KNOWN,
    OTHER
}
