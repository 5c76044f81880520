package org.throughline.contracts.codes;

/** What a drift review found: is there purposeful progress in the child's timescale? */
public enum Finding {
    ON_TRACK,
    AT_RISK,
    DRIFTING
}
