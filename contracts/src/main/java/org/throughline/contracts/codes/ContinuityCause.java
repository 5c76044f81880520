package org.throughline.contracts.codes;

/** Why a worker's children need somebody else. */
public enum ContinuityCause {
    /** The worker leaves the council. */
    LEAVING,
    /** The worker is absent for long. */
    ABSENCE
}
