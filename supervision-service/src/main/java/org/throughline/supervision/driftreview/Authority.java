package org.throughline.supervision.driftreview;

/** Under whose authority a decision was taken. */
public enum Authority {
    /** The pod manager decides in the pod. */
    POD_MANAGER,
    /** The decision needs the leadership, which works as a pod for group supervision. */
    LEADERSHIP_POD
}
