package org.throughline.contracts.codes;

/** Why a shared outcome was given up. */
public enum OutcomeDropReason {
    /** It is no longer what the child needs. */
    NOT_NEEDED,
    /** The child or the family did not want it. */
    NOT_WANTED,
    /** Another one took its place. */
    REPLACED,
    /** The service that it needed was not to be had. */
    SERVICE_NOT_AVAILABLE,
    /** The child moved away. */
    MOVED_AWAY,
    OTHER
}
