package org.throughline.cases.referral.matching;

/** What matching says about a child who was handed over. Nothing but {@link #KNOWN} joins an existing record. */
public enum Match {
    /** Identified as exactly one child of ours, and nothing contradicts. */
    KNOWN,
    /** May be a child of ours: kept as a child of its own, linked, for a person to decide. */
    POSSIBLE_DUPLICATE,
    /** No child of ours is like it. */
    NEW
}
