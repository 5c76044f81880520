package org.throughline.stack.demo.generate;

/**
 * Published figures that the council is made to be near, each with its source. What has no figure here is made up:
 * {@link Assumptions}.
 */
public final class PublishedFigures {
    /** Children looked after on 31 March with three or more social workers in the year: DfE, stability measures, 2024. */
    public static final double THREE_WORKERS_2024 = 0.27;

    /** The same a year later: DfE, stability measures, 2025 (19,900 of 81,770). */
    public static final double THREE_WORKERS_2025 = 0.24;

    /** One worker in the year, ages 1 to 4: DfE, stability measures, 2025 (2,390 of 6,360); two workers: the same. */
    public static final double ONE_WORKER_2025 = 0.38;

    /** Share of transfers by a standard process among reasons, looked after two years: DfE, stability measures, 2025. */
    public static final double STANDARD_PROCESS_2025 = 0.19;

    /** Share of managing caseloads: the same table. */
    public static final double MANAGING_CASELOADS_2025 = 0.17;

    /** Share of absence cover or return: the same table. */
    public static final double ABSENCE_2025 = 0.05;

    /** Share of first contact or re-referral: the same table; 8% among all looked after on 31 March 2024. */
    public static final double FIRST_CONTACT_2025 = 0.04;

    /** Children in need on 31 March 2025 in England: DfE, children in need, 2025. */
    public static final int CHILDREN_IN_NEED_2025 = 402_400;

    /** Of these about this share has a child protection plan. */
    public static final double CHILD_PROTECTION = 0.12;

    /** Of these about this share is looked after. */
    public static final double LOOKED_AFTER = 0.20;

    /** Abuse or neglect as primary need: DfE, SFR 43/2014; later years are higher, between 50% and 60%. */
    public static final double ABUSE_OR_NEGLECT_2014 = 0.472;

    /** Looked-after children aged 16 and over: Children's Commissioner, Stability Index 2019, table 1 (17,410 of 75,420). */
    public static final double LOOKED_AFTER_16_AND_OVER = 0.23;

    /** Looked-after children who are male: the same table (42,320 of 75,420). */
    public static final double LOOKED_AFTER_MALE = 0.56;

    private PublishedFigures() {}
}
