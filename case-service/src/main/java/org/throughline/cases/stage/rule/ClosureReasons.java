package org.throughline.cases.stage.rule;

import static org.throughline.contracts.codes.ClosingOutcome.CHILD_DIED;
import static org.throughline.contracts.codes.ClosingOutcome.GOALS_ACHIEVED;
import static org.throughline.contracts.codes.ClosingOutcome.GOALS_NOT_ACHIEVED;
import static org.throughline.contracts.codes.ClosingOutcome.GOALS_PARTLY_ACHIEVED;
import static org.throughline.contracts.codes.ClosingOutcome.HOME_FOR_GOOD;
import static org.throughline.contracts.codes.ClosingOutcome.MOVED_ON;
import static org.throughline.contracts.codes.ClosingOutcome.NO_FURTHER_NEED;
import static org.throughline.contracts.codes.ClosingOutcome.PREGNANCY_ENDED;
import static org.throughline.contracts.codes.ClosingOutcome.SUPPORT_ELSEWHERE;

import java.util.Map;
import java.util.Set;
import org.throughline.contracts.codes.ClosingOutcome;

/** The census's reasons for closure (CIN census, item N00103), in its words, and which outcomes each goes with. */
public final class ClosureReasons {

    private static final Map<String, String> LABELS = Map.of(
            "RC1", "Adopted",
            "RC2", "Died",
            "RC3", "Child arrangements order",
            "RC4", "Special guardianship order",
            "RC5", "Transferred to services of another local authority",
            "RC6", "Transferred to adult social care services",
            "RC7", "Services ceased for any other reason, including child no longer in need",
            "RC8", "Case closed after assessment, no further action",
            "RC9", "Case closed after assessment, referred to early help");

    private static final Map<String, Set<ClosingOutcome>> OUTCOMES = Map.of(
            "RC1", Set.of(HOME_FOR_GOOD),
            "RC2", Set.of(CHILD_DIED),
            "RC3", Set.of(HOME_FOR_GOOD),
            "RC4", Set.of(HOME_FOR_GOOD),
            "RC5", Set.of(MOVED_ON),
            "RC6", Set.of(MOVED_ON),
            "RC7",
                    Set.of(
                            GOALS_ACHIEVED,
                            GOALS_PARTLY_ACHIEVED,
                            GOALS_NOT_ACHIEVED,
                            HOME_FOR_GOOD,
                            SUPPORT_ELSEWHERE,
                            PREGNANCY_ENDED),
            "RC8", Set.of(NO_FURTHER_NEED, PREGNANCY_ENDED),
            "RC9", Set.of(SUPPORT_ELSEWHERE));

    private static final Set<String> AFTER_ASSESSMENT = Set.of("RC8", "RC9");

    private ClosureReasons() {}

    /** The reason in the census's words. */
    public static String label(String reason) {
        return LABELS.get(reason);
    }

    static boolean goesWith(String reason, ClosingOutcome outcome) {
        return OUTCOMES.get(reason).contains(outcome);
    }

    /** Whether the census knows this reason only for cases that end with their assessment. */
    static boolean endsAssessment(String reason) {
        return AFTER_ASSESSMENT.contains(reason);
    }
}
