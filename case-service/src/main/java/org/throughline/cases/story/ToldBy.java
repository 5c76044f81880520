package org.throughline.cases.story;

/** Whose words an entry holds, so that the family tells it once. */
public enum ToldBy {
    /** The child. */
    CHILD,
    /** Somebody of the family. */
    FAMILY,
    /** A worker of the pod. */
    WORKER,
    /** Somebody of the network: school, health, police. */
    NETWORK
}
