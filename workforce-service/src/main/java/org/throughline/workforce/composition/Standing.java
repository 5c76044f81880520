package org.throughline.workforce.composition;

/** How what is present stands to what is required. */
enum Standing {
    MET,
    MISSING,
    OVER
}
