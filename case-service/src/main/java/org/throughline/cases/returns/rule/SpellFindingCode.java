package org.throughline.cases.returns.rule;

/** What the collection would find wrong with a child's rows of the Social Worker file. */
public enum SpellFindingCode {
    /** The child has no id of the council's, so that no row can name the child. */
    CHILD_WITHOUT_ID("The child has no local authority child id: no file can hold the child."),
    /** The row has no SW_ID: no number of the worker is known. */
    WORKER_NUMBER_MISSING("The worker has no Social Work England number on record."),
    /** SW_ID does not start with SW or XX, or has more than 12 characters. */
    WORKER_NUMBER_MALFORMED("SW_ID starts with SW or XX and has at most 12 characters."),
    /** A later spell starts before this one has ended. */
    EARLIER_SPELL_NOT_ENDED("An earlier spell has ended when a later one starts."),
    /** SW_DEC is SW_DECOM or before. */
    ZERO_DAYS("A spell lasts a day at least."),
    /** A spell starts more than seven days after the one before ended, and is no first contact or re-referral. */
    GAP_OVER_SEVEN_DAYS("Unless FCONTA, a spell starts within 7 days of the end of the one before."),
    /** The child was looked after on 31 March and no spell was open then. */
    NO_SPELL_ON_31_MARCH("A child looked after on 31 March has an open spell then."),
    /** More than five days of care without a spell lie before the one that is open on 31 March. */
    GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH("No gap of more than 5 days of care lies before the spell open on 31 March."),
    /** The child was looked after when the year began, and the first spell is not the one that was open then. */
    FIRST_SPELL_NOT_LAST_YEARS("The first spell of a year repeats the one open at the end of the year before.");

    private final String says;

    SpellFindingCode(String says) {
        this.says = says;
    }

    /** The fact that does not hold, in a sentence. */
    public String says() {
        return says;
    }
}
