package org.throughline.cases.changegoal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.changegoal.rule.GoalRules.closing;
import static org.throughline.cases.changegoal.rule.GoalRules.revising;
import static org.throughline.cases.changegoal.rule.GoalRules.scoring;
import static org.throughline.cases.changegoal.rule.GoalRules.setting;
import static org.throughline.contracts.codes.GoalOutcome.ACHIEVED;
import static org.throughline.contracts.codes.GoalOutcome.NOT_ACHIEVED;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalRulesTest {

    private static final LocalDate TODAY = day(20);

    @Test
    void aGoalIsSetByTodayForALaterDay() {
        assertThat(setting(TODAY, day(21), TODAY)).isEmpty();
        assertThat(setting(day(21), day(22), TODAY)).contains(GoalRefusal.SET_IN_FUTURE);
        assertThat(setting(day(10), day(10), TODAY)).contains(GoalRefusal.DUE_NOT_AFTER_SET);
        assertThat(setting(day(10), day(11), TODAY)).isEmpty();
    }

    @Test
    void aGoalIsScoredFromTheDayItWasSetToToday() {
        assertThat(scoring(day(5), day(5), TODAY)).isEmpty();
        assertThat(scoring(day(5), day(4), TODAY)).contains(GoalRefusal.SCORED_BEFORE_SET);
        assertThat(scoring(day(5), TODAY, TODAY)).isEmpty();
        assertThat(scoring(day(5), day(21), TODAY)).contains(GoalRefusal.SCORED_IN_FUTURE);
    }

    @Test
    void aRevisionComesAfterWhatWasAgreedAndLeavesTime() {
        assertThat(revising(day(5), day(5), day(6), TODAY)).isEmpty();
        assertThat(revising(day(5), TODAY, day(21), TODAY)).isEmpty();
        assertThat(revising(day(5), day(21), day(22), TODAY)).contains(GoalRefusal.REVISED_IN_FUTURE);
        assertThat(revising(day(5), day(4), day(22), TODAY)).contains(GoalRefusal.REVISED_TOO_EARLY);
        assertThat(revising(day(5), day(6), day(6), TODAY)).contains(GoalRefusal.DUE_NOT_AFTER_REVISED);
    }

    @Test
    void aGoalEndsByTodayAndNotBeforeItsLastFact() {
        assertThat(closing(day(5), day(5), ACHIEVED, null, false, TODAY)).isEmpty();
        assertThat(closing(day(5), TODAY, ACHIEVED, null, false, TODAY)).isEmpty();
        assertThat(closing(day(5), day(4), ACHIEVED, null, false, TODAY)).contains(GoalRefusal.CLOSED_TOO_EARLY);
        assertThat(closing(day(5), day(21), ACHIEVED, null, false, TODAY)).contains(GoalRefusal.CLOSED_IN_FUTURE);
    }

    @Test
    void whatWasNotAchievedHasItsConsequenceOrAReason() {
        assertThat(closing(day(5), day(9), NOT_ACHIEVED, true, false, TODAY)).isEmpty();
        assertThat(closing(day(5), day(9), NOT_ACHIEVED, false, true, TODAY)).isEmpty();
        assertThat(closing(day(5), day(9), NOT_ACHIEVED, false, false, TODAY)).contains(GoalRefusal.REASON_NOT_SAID);
        assertThat(closing(day(5), day(9), NOT_ACHIEVED, null, true, TODAY)).contains(GoalRefusal.CONSEQUENCE_NOT_SAID);
    }

    @Test
    void anAchievedGoalHasNoConsequence() {
        assertThat(closing(day(5), day(9), ACHIEVED, false, true, TODAY)).contains(GoalRefusal.ACHIEVED_HAS_NONE);
        assertThat(closing(day(5), day(9), ACHIEVED, true, true, TODAY)).contains(GoalRefusal.ACHIEVED_HAS_NONE);
    }

    @Test
    void everyRefusalSaysWhereAndWhy() {
        assertThat(Set.of(GoalRefusal.values())).allSatisfy(refusal -> {
            assertThat(refusal.code()).startsWith("goal-");
            assertThat(refusal.pointer()).matches("(/[a-zA-Z]+)+");
            assertThat(refusal.detail()).isNotBlank();
        });
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
