package org.throughline.supervision.series.rule;

/** What a series does in a week whose day is a bank holiday. */
public enum OnBankHoliday {
    /** The pod meets on the next working day of that week, or the one before where none is left. */
    MOVE,
    /** The pod does not meet that week. */
    CANCEL
}
