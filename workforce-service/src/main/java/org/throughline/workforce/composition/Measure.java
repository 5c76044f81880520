package org.throughline.workforce.composition;

/** What a requirement counts. */
public enum Measure {
    /** Full-time equivalents. */
    FTE,
    /** Different workers with hours in the seat. */
    PEOPLE
}
