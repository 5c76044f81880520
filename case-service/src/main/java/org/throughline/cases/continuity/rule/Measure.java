package org.throughline.cases.continuity.rule;

/** The measures of continuity: each with its definition, its window and where it comes from. */
public enum Measure {
    KEYWORKERS_EVER(Unit.COUNT, Span.EVER, "How many different workers have been the child's keyworker.", Source.DFE),
    KEYWORKERS_12_MONTHS(
            Unit.COUNT,
            Span.LAST_12_MONTHS,
            "How many different workers were the child's keyworker on a day of the last 12 months.",
            Source.DFE),
    KEYWORKERS_24_MONTHS(
            Unit.COUNT,
            Span.LAST_24_MONTHS,
            "How many different workers were the child's keyworker on a day of the last 24 months.",
            Source.DFE),
    KEYWORKERS_COLLECTION_YEAR(
            Unit.COUNT,
            Span.COLLECTION_YEAR,
            "How many different workers were the child's keyworker since 1 April; the statistics publish 1, 2, 3 or more.",
            Source.DFE),
    CHANGES_12_MONTHS(
            Unit.COUNT,
            Span.LAST_12_MONTHS,
            "How often the keyworker changed within a case in the last 12 months; 2 or more is the index's threshold."
                    + " A to B to A is 2.",
            Source.COMMISSIONER),
    CHANGES(Unit.COUNT, null, "How often the keyworker changed within a case.", Source.COMMISSIONER),
    TRANSFER_SHARE(
            Unit.SHARE,
            null,
            "Of the keyworker changes, the share that came with a transfer between pods.",
            Source.OURS),
    DAYS_WITH_KEYWORKER(
            Unit.DAYS,
            Span.EVER,
            "For how many days without a break the keyworker of the day has been the child's keyworker.",
            Source.OURS),
    UPC_TIME(
            Unit.SHARE,
            null,
            "Days with the main keyworker / days on which a case was open. Days without a keyworker count as open.",
            Source.UPC),
    UPC(
            Unit.SHARE,
            null,
            "Usual provider of care on contacts: contacts with the most frequent worker / contacts.",
            Source.UPC),
    COC(
            Unit.SHARE,
            null,
            "Continuity of care on contacts: (sum of n_i squared - N) / (N (N - 1)), n_i contacts of N with worker i.",
            Source.COC),
    SECON(
            Unit.SHARE,
            null,
            "Sequential continuity on contacts: neighbouring contacts with the same worker / (N - 1).",
            Source.SECON),
    KEYWORKER_CONTACT_SHARE(
            Unit.SHARE, null, "Of the contacts, the share in which the keyworker of that day took part.", Source.OURS),
    POD_CONTACT_SHARE(
            Unit.SHARE,
            null,
            "Of the contacts on days when a pod held the case, the share in which somebody of that pod took part.",
            Source.OURS);

    private static final String VERSION = "2026-11";

    private final Unit unit;
    private final Span fixed;
    private final String definition;
    private final String source;

    Measure(Unit unit, Span fixed, String definition, String source) {
        this.unit = unit;
        this.fixed = fixed;
        this.definition = definition;
        this.source = source;
    }

    /** What it counts in. */
    public Unit unit() {
        return unit;
    }

    /** The window that belongs to its definition; null where whoever asks chooses one. */
    public Span fixed() {
        return fixed;
    }

    /** The window where this one is asked for. */
    public Span span(Span asked) {
        return fixed == null ? asked : fixed;
    }

    /** What it says, in one sentence. */
    public String definition() {
        return definition;
    }

    /** The paper or publication it comes from. */
    public String source() {
        return source;
    }

    /** The edition of the definition: another definition gets another one. */
    public String version() {
        return VERSION;
    }
}
