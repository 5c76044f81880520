package org.throughline.cases.continuityplan;

/** How a successor was found. */
public enum HowDecided {
    /** Accepted as proposed. */
    PROPOSED,
    /** Another one than proposed, for a stated reason. */
    CHOSEN,
    /** A change that was planned for later began when the worker was gone. */
    BROUGHT_FORWARD,
    /** Nobody was named in time: the pod manager holds the case. */
    HELD_BY_MANAGER
}
