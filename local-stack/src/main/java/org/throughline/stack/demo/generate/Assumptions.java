package org.throughline.stack.demo.generate;

import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Mix;

/** What was made up: sizes, and mixes whose shape is meant to be plausible but rests on no single table. */
final class Assumptions {
    static final int PODS = 40;
    static final int STAFF = 300;
    static final int OPEN_CASES = 2_000;

    /** Fewer than a council of this size closes in three years, so that loading takes minutes. */
    static final int CLOSED_CASES = 3_500;

    /** How often a year a post changes hands, while work goes by stages and with pods. */
    static final double POST_CHANGES_BY_STAGE = 0.23;

    static final double POST_CHANGES_IN_PODS = 0.18;

    /** How often a year a child's worker changes for reasons that are neither a leaver nor a hand-over. */
    static final double OTHER_CHANGES_BY_STAGE = 0.38;

    static final double OTHER_CHANGES_IN_PODS = 0.28;

    /** Share of the children open on the day of the change whose worker sits in their pod and stays. */
    static final double KEEPS_WORKER_WHEN_PODS_BEGIN = 0.65;

    static final Mix<ChangeReason> REASONS_BY_STAGE = Mix.of(ChangeReason.MANAGE, 19)
            .and(ChangeReason.OTHERS, 11)
            .and(ChangeReason.ORGRST, 8)
            .and(ChangeReason.ABSENC, 5.5)
            .and(ChangeReason.PCCHAN, 0.8)
            .and(ChangeReason.CHCHAN, 0.5);

    static final Mix<ChangeReason> REASONS_IN_PODS = Mix.of(ChangeReason.MANAGE, 7)
            .and(ChangeReason.OTHERS, 4.5)
            .and(ChangeReason.ABSENC, 2)
            .and(ChangeReason.PCCHAN, 1.5)
            .and(ChangeReason.CHCHAN, 1.2)
            .and(ChangeReason.ORGRST, 0.6)
            .and(ChangeReason.TSPROC, 0.2);

    static final Mix<Stage> OPEN_STAGES = Mix.of(Stage.CHILD_IN_NEED, 58)
            .and(Stage.ASSESSMENT, 10)
            .and(Stage.CHILD_PROTECTION, 12)
            .and(Stage.LOOKED_AFTER, 13)
            .and(Stage.PERMANENCE, 4)
            .and(Stage.LEAVING_CARE, 3);

    static final Mix<Stage> CLOSED_STAGES = Mix.of(Stage.CHILD_IN_NEED, 58)
            .and(Stage.ASSESSMENT, 18)
            .and(Stage.CHILD_PROTECTION, 13)
            .and(Stage.LOOKED_AFTER, 11);

    static final Mix<String> PRIMARY_NEEDS = Mix.of("N1", 57)
            .and("N5", 13)
            .and("N4", 9)
            .and("N2", 9)
            .and("N8", 4.5)
            .and("N6", 3)
            .and("N3", 2)
            .and("N9", 1.5)
            .and("N7", 0.5)
            .and("N0", 0.5);

    static final Mix<String> REFERRAL_SOURCES = Mix.of("6", 29)
            .and("2A", 19)
            .and("3A", 9)
            .and("3C", 5)
            .and("5A", 6)
            .and("5B", 5)
            .and("1A", 8)
            .and("1D", 4)
            .and("2B", 3)
            .and("4", 2)
            .and("7", 4)
            .and("8", 3)
            .and("9", 3);

    static final Mix<String> ETHNICITIES = Mix.of("WBRI", 62)
            .and("WOTH", 6)
            .and("WIRI", 0.5)
            .and("WIRT", 0.3)
            .and("WROM", 0.7)
            .and("MWBC", 3.5)
            .and("MWBA", 1.5)
            .and("MWAS", 1.8)
            .and("MOTH", 3.2)
            .and("AIND", 1)
            .and("APKN", 3.2)
            .and("ABAN", 1.4)
            .and("AOTH", 3)
            .and("BCRB", 2)
            .and("BAFR", 4.5)
            .and("BOTH", 1.6)
            .and("CHNE", 0.3)
            .and("OOTH", 2.5)
            .and("REFU", 0.3)
            .and("NOBT", 0.7);

    static final Mix<Integer> FAMILY_SIZES = Mix.of(1, 55).and(2, 28).and(3, 12).and(4, 5);

    private Assumptions() {}
}
