package org.throughline.cases.child;

/** Sex as the CIN census and SSDA903 code it from 2026. */
public enum Sex {
    /** Male. */
    M,
    /** Female. */
    F,
    /** Unknown, or not yet known. */
    U
}
