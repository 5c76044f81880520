package org.throughline.cases.permanence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.DecisionKind;
import org.throughline.contracts.codes.PermanenceRoute;

class PlanRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    @Test
    void aPlanIsAgreedFromTheFirstDayOfTheCaseUntilToday() {
        assertThat(agreeing(OPENED, TODAY.plusDays(1))).isNull();
        assertThat(agreeing(TODAY, TODAY.plusDays(1))).isNull();
        assertThat(agreeing(OPENED.minusDays(1), TODAY)).isEqualTo("permanence-plan-too-early");
        assertThat(agreeing(TODAY.plusDays(1), TODAY.plusDays(2))).isEqualTo("permanence-plan-in-future");
    }

    @Test
    void itAimsAheadOfItsOwnDay() {
        assertThat(agreeing(TODAY, TODAY)).isEqualTo("permanence-aim-too-early");
    }

    @Test
    void theRouteBesideItIsAnother() {
        assertThat(PlanRule.agreeing(
                        PermanenceRoute.KINSHIP, PermanenceRoute.KINSHIP, TODAY, TODAY.plusDays(1), OPENED, TODAY))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.code()).isEqualTo("parallel-route-same");
                    assertThat(refused.pointer()).isEqualTo("/parallelRoute");
                });
        assertThat(PlanRule.agreeing(
                        PermanenceRoute.KINSHIP, PermanenceRoute.ADOPTION, TODAY, TODAY.plusDays(1), OPENED, TODAY))
                .isEmpty();
    }

    @Test
    void itIsAchievedFromItsOwnDayUntilToday() {
        assertThat(PlanRule.achieving(TODAY, TODAY, TODAY)).isEmpty();
        assertThat(PlanRule.achieving(OPENED, OPENED.minusDays(1), TODAY))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("permanence-plan-too-early"));
        assertThat(PlanRule.achieving(OPENED, TODAY.plusDays(1), TODAY))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("permanence-plan-in-future"));
    }

    @Test
    void adoptionAndLongTermFosteringAreDecisionsOfTheirOwn() {
        assertThat(PlanRule.decisionFor(PermanenceRoute.ADOPTION)).isEqualTo(DecisionKind.ADOPTION);
        assertThat(PlanRule.decisionFor(PermanenceRoute.LONG_TERM_FOSTER_CARE))
                .isEqualTo(DecisionKind.LONG_TERM_FOSTER_CARE);
        assertThat(PlanRule.decisionFor(PermanenceRoute.RETURN_HOME)).isEqualTo(DecisionKind.PERMANENCE_PLAN);
    }

    private static String agreeing(LocalDate on, LocalDate aim) {
        return PlanRule.agreeing(PermanenceRoute.RETURN_HOME, null, on, aim, OPENED, TODAY)
                .map(Refused::code)
                .orElse(null);
    }
}
