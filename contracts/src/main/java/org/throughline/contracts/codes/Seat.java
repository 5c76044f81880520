package org.throughline.contracts.codes;

/** A seat in a pod. */
public enum Seat {
    POD_MANAGER,
    SENIOR_SOCIAL_WORKER,
    SOCIAL_WORKER,
    SOCIAL_WORKER_IN_TRAINING,
    POD_ADMINISTRATIVE_OFFICER
}
