package org.throughline.cases.stage.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.ClosingOutcome.CHILD_DIED;
import static org.throughline.contracts.codes.ClosingOutcome.GOALS_ACHIEVED;
import static org.throughline.contracts.codes.ClosingOutcome.NO_FURTHER_NEED;
import static org.throughline.contracts.codes.ClosingOutcome.PREGNANCY_ENDED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.contracts.codes.ClosingOutcome;
import org.throughline.contracts.codes.Stage;
import org.throughline.platformtest.property.Property;

class ClosingRuleTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} goes with {1}")
    @CsvSource({
        "RC1, HOME_FOR_GOOD",
        "RC2, CHILD_DIED",
        "RC3, HOME_FOR_GOOD",
        "RC4, HOME_FOR_GOOD",
        "RC5, MOVED_ON",
        "RC6, MOVED_ON",
        "RC7, GOALS_ACHIEVED",
        "RC7, GOALS_PARTLY_ACHIEVED",
        "RC7, GOALS_NOT_ACHIEVED",
        "RC7, SUPPORT_ELSEWHERE",
        "RC8, NO_FURTHER_NEED",
        "RC9, SUPPORT_ELSEWHERE",
    })
    void aReasonOfTheCensusGoesWithItsOutcomes(String reason, ClosingOutcome outcome) {
        assertThat(code(closing(Stage.ASSESSMENT, reason, outcome, NoGoodbyeReason.NOT_WISHED)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} does not go with {1}")
    @CsvSource({
        "RC1, GOALS_ACHIEVED",
        "RC2, GOALS_NOT_ACHIEVED",
        "RC5, HOME_FOR_GOOD",
        "RC7, CHILD_DIED",
        "RC7, NO_FURTHER_NEED",
        "RC8, GOALS_ACHIEVED",
        "RC9, NO_FURTHER_NEED",
    })
    void andWithNoOther(String reason, ClosingOutcome outcome) {
        assertThat(code(closing(Stage.ASSESSMENT, reason, outcome, NoGoodbyeReason.NOT_WISHED)))
                .isEqualTo("closing-outcome-contradicts");
    }

    @ParameterizedTest
    @CsvSource({"RC8", "RC9"})
    void aCaseThatWentOnAfterItsAssessmentDidNotEndWithIt(String reason) {
        assertThat(code(closing(Stage.CHILD_IN_NEED, reason, NO_FURTHER_NEED, NoGoodbyeReason.NOT_WISHED)))
                .isEqualTo("closure-reason-of-assessment");
    }

    @Test
    void whatIsOpenIsSettledUnlessTheChildDiedOrIsNotBorn() {
        assertThat(Arrays.stream(ClosingOutcome.values()).filter(outcome -> !ClosingRule.settlesWhatIsOpen(outcome)))
                .containsExactly(ClosingOutcome.PREGNANCY_ENDED, ClosingOutcome.CHILD_DIED);
    }

    @Test
    void aGoodbyeTookPlaceByTheLastDayInThisCase() {
        assertThat(code(goodbye(LAST_DAY))).isNull();
        assertThat(code(goodbye(LAST_DAY.plusDays(1)))).isEqualTo("goodbye-after-end");
        assertThat(code(goodbye(null))).isEqualTo("unknown-contact");
    }

    @Test
    void thereIsAGoodbyeOrAReasonNeverBothAndNeverNeither() {
        assertThat(code(closing(Stage.CHILD_IN_NEED, "RC7", GOALS_ACHIEVED, null)))
                .isEqualTo("goodbye-needed");
        assertThat(code(new ClosingFacts(
                        Stage.CHILD_IN_NEED,
                        false,
                        LAST_DAY,
                        "RC7",
                        GOALS_ACHIEVED,
                        true,
                        LAST_DAY,
                        NoGoodbyeReason.NOT_SAFE)))
                .isEqualTo("goodbye-needed");
    }

    @Test
    void aChildWhoDiedIsNotSaidToHaveDiedByTheGoodbyeAlone() {
        assertThat(code(closing(Stage.CHILD_IN_NEED, "RC2", CHILD_DIED, NoGoodbyeReason.CHILD_DIED)))
                .isNull();
        assertThat(code(closing(Stage.CHILD_IN_NEED, "RC7", GOALS_ACHIEVED, NoGoodbyeReason.CHILD_DIED)))
                .isEqualTo("goodbye-needed");
    }

    @Test
    void aPregnancyEndsForAnUnbornChildOnly() {
        assertThat(code(unborn(true))).isNull();
        assertThat(code(unborn(false))).isEqualTo("closing-of-unborn");
        assertThat(code(closing(Stage.ASSESSMENT, "RC8", NO_FURTHER_NEED, NoGoodbyeReason.UNBORN)))
                .isEqualTo("closing-of-unborn");
    }

    @Test
    void everyReasonHasTheWordsOfTheCensus() {
        for (int n = 1; n <= 9; n++) {
            assertThat(ClosureReasons.label("RC" + n)).isNotBlank();
        }
        assertThat(ClosureReasons.label("RC1")).isEqualTo("Adopted");
        assertThat(ClosureReasons.label("RC9")).isEqualTo("Case closed after assessment, referred to early help");
    }

    @Test
    void noCaseEndsWithoutAWordOnTheGoodbye() {
        Property.holds(10_000, random -> {
            ClosingFacts closing = any(random);
            if (ClosingRule.refusal(closing).isEmpty()) {
                assertThat(closing.goodbyeOn() != null).isNotEqualTo(closing.noGoodbye() != null);
                assertThat(closing.outcome() == CHILD_DIED).isEqualTo("RC2".equals(closing.reason()));
                assertThat(closing.outcome() == PREGNANCY_ENDED && !closing.unborn())
                        .isFalse();
            }
        });
    }

    private static ClosingFacts any(Random random) {
        boolean goodbye = random.nextBoolean();
        var none = NoGoodbyeReason.values()[random.nextInt(NoGoodbyeReason.values().length)];
        return new ClosingFacts(
                Stage.values()[random.nextInt(Stage.values().length - 1)],
                random.nextBoolean(),
                LAST_DAY,
                "RC" + (1 + random.nextInt(9)),
                ClosingOutcome.values()[random.nextInt(ClosingOutcome.values().length)],
                goodbye,
                goodbye && random.nextBoolean() ? LAST_DAY.plusDays(random.nextInt(3) - 1) : null,
                random.nextBoolean() ? none : null);
    }

    private static ClosingFacts unborn(boolean unborn) {
        return new ClosingFacts(
                Stage.ASSESSMENT, unborn, LAST_DAY, "RC8", PREGNANCY_ENDED, false, null, NoGoodbyeReason.NOT_WISHED);
    }

    private static ClosingFacts goodbye(LocalDate on) {
        return new ClosingFacts(Stage.CHILD_IN_NEED, false, LAST_DAY, "RC7", GOALS_ACHIEVED, true, on, null);
    }

    private static ClosingFacts closing(Stage stage, String reason, ClosingOutcome outcome, NoGoodbyeReason none) {
        return new ClosingFacts(stage, false, LAST_DAY, reason, outcome, false, null, none);
    }

    private static String code(ClosingFacts closing) {
        return ClosingRule.refusal(closing).map(Refused::code).orElse(null);
    }
}
