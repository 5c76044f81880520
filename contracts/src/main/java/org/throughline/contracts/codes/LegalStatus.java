package org.throughline.contracts.codes;

/** Under which power a child is looked after: SSDA903 {@code LS}. */
public enum LegalStatus {
    /** Interim care order. */
    C1,
    /** Full care order. */
    C2,
    /** Freeing order. */
    D1,
    /** Placement order. */
    E1,
    /** Remanded to the council, or to youth detention accommodation. */
    J1,
    /** Detained under the Police and Criminal Evidence Act 1984 and accommodated by the council. */
    J2,
    /** Sentenced, with a requirement to live where the council says. */
    J3,
    /** Police protection. */
    L1,
    /** Emergency protection order. */
    L2,
    /** Child assessment order, with a stay away from home. */
    L3,
    /** Accommodated by agreement under section 20. */
    V2,
    /** One stay in a series of short breaks. */
    V3,
    /** An agreed series of short breaks. */
    V4
}
