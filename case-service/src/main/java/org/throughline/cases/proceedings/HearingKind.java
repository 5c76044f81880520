package org.throughline.cases.proceedings;

/** What a hearing is for. */
public enum HearingKind {
    /** The first, which sets the timetable. */
    CASE_MANAGEMENT,
    FURTHER_CASE_MANAGEMENT,
    /** About an order for the time being. */
    INTERIM_ORDER,
    /** To settle or narrow what is disputed before the end. */
    ISSUES_RESOLUTION,
    FINAL,
    OTHER
}
