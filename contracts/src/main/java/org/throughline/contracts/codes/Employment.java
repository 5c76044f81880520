package org.throughline.contracts.codes;

/** How a worker is employed: by the council or through an agency (CSWW AgencyWorker 0 and 1). */
public enum Employment {
    PERMANENT,
    AGENCY
}
