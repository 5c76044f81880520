package org.throughline.contracts.codes;

/** A pod that holds cases, or the Senior Leadership Team, which works as a pod for group supervision. */
public enum PodKind {
    POD,
    LEADERSHIP
}
