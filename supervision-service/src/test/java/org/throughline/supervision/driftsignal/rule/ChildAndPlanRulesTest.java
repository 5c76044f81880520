package org.throughline.supervision.driftsignal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.supervision.driftsignal.rule.APicture.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.reviewedcase.rule.Care;
import org.throughline.supervision.reviewedcase.rule.OpenGoal;
import org.throughline.supervision.reviewedcase.rule.Promised;

class ChildAndPlanRulesTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void aChildIsHeardWithinTwelveWeeksOfTheOpening() {
        // Given
        APicture picture = APicture.opened("2026-11-02");

        // Then twelve weeks of Monday the 2nd end on Monday the 25th of January
        assertThat(picture.beginsOn(DriftSignal.NO_VOICE, "2027-01-26")).isTrue();
    }

    @Test
    void theTwelveWeeksBeginAnewWhenTheChildIsHeard() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.heardOn = day("2026-11-16");

        // Then
        assertThat(picture.beginsOn(DriftSignal.NO_VOICE, "2027-02-09")).isTrue();
    }

    @Test
    void directWorkTakesPlaceWithinEightWeeks() {
        // Given
        APicture never = APicture.opened("2026-11-02");
        APicture once = APicture.opened("2026-11-02");
        once.directWork = Instant.parse("2026-11-10T16:00:00Z");

        // Then
        assertThat(never.beginsOn(DriftSignal.NO_DIRECT_WORK, "2026-12-29")).isTrue();
        assertThat(once.beginsOn(DriftSignal.NO_DIRECT_WORK, "2027-01-06")).isTrue();
    }

    @Test
    void aPromiseIsOverdueFromTheDayAfterItsLast() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.promises.add(new Promised(ID, day("2026-11-20"), null));

        // Then
        assertThat(picture.beginsOn(DriftSignal.PROMISE_OVERDUE, "2026-11-21")).isTrue();
        assertThat(picture.signals(DriftSignal.PROMISE_OVERDUE, "2026-11-21"))
                .extracting(Signal::about, Signal::since, Signal::limit)
                .containsExactly(tuple(ID, day("2026-11-20"), null));
        assertThat(picture.stands(DriftSignal.PROMISE_BROKEN, "2026-11-21")).isFalse();
    }

    @Test
    void aBrokenPromiseCountsForTwelveWeeks() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.promises.add(new Promised(ID, day("2026-11-20"), day("2026-11-23")));

        // Then
        assertThat(picture.beginsOn(DriftSignal.PROMISE_BROKEN, "2026-11-23")).isTrue();
        assertThat(picture.endsOn(DriftSignal.PROMISE_BROKEN, "2027-02-16")).isTrue();
        assertThat(picture.stands(DriftSignal.PROMISE_OVERDUE, "2026-11-25")).isFalse();
    }

    @Test
    void aGoalMovesWithinEightWeeks() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.goals.add(new OpenGoal(ID, day("2026-11-02"), day("2027-05-01"), day("2026-11-09")));

        // Then
        assertThat(picture.beginsOn(DriftSignal.GOAL_NOT_MOVED, "2027-01-05")).isTrue();
        assertThat(picture.signals(DriftSignal.GOAL_NOT_MOVED, "2027-01-05"))
                .extracting(Signal::about, Signal::since, Signal::limit)
                .containsExactly(tuple(ID, day("2026-11-09"), new Limit(8, LimitUnit.WEEKS)));
    }

    @Test
    void aGoalIsPastItsDayOnTheNext() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.goals.add(new OpenGoal(ID, day("2026-11-02"), day("2026-11-30"), day("2026-11-02")));

        // Then
        assertThat(picture.beginsOn(DriftSignal.GOAL_PAST_ITS_DAY, "2026-12-01"))
                .isTrue();
    }

    @Test
    void aPlanThatTwoReviewsLeftAsItWasIsUnchanged() {
        // Given
        APicture picture = APicture.opened("2026-09-01");
        picture.lastReviews = List.of(day("2026-11-10"), day("2026-10-13"));
        picture.planChangedOn = day("2026-10-13");

        // Then what changed on the day of the first review is what it led to
        assertThat(picture.beginsOn(DriftSignal.PLAN_UNCHANGED, "2026-11-10")).isTrue();
        assertThat(picture.signals(DriftSignal.PLAN_UNCHANGED, "2026-11-10"))
                .extracting(Signal::since)
                .containsExactly(day("2026-10-13"));
    }

    @Test
    void aPlanThatChangedBetweenTheReviewsOrSinceIsNot() {
        // Given
        APicture picture = APicture.opened("2026-09-01");
        picture.lastReviews = List.of(day("2026-11-10"), day("2026-10-13"));
        picture.planChangedOn = day("2026-10-14");

        // Then
        assertThat(picture.stands(DriftSignal.PLAN_UNCHANGED, "2026-11-20")).isFalse();
    }

    @Test
    void oneReviewIsNotTwoAndACaseWithoutAnyPlanStandsSinceItsOpening() {
        // Given
        APicture once = APicture.opened("2026-09-01");
        once.lastReviews = List.of(day("2026-10-13"));
        APicture twice = APicture.opened("2026-09-01");
        twice.lastReviews = List.of(day("2026-11-10"), day("2026-10-13"));

        // Then
        assertThat(once.stands(DriftSignal.PLAN_UNCHANGED, "2026-11-20")).isFalse();
        assertThat(twice.signals(DriftSignal.PLAN_UNCHANGED, "2026-11-20"))
                .extracting(Signal::since)
                .containsExactly(day("2026-09-01"));
    }

    @Test
    void aLookedAfterChildHasAPlanForPermanenceWithinFourMonths() {
        // Given
        APicture without = APicture.opened("2026-06-01");
        without.care = new Care(day("2026-07-10"), null, null, 0);
        APicture with = APicture.opened("2026-06-01");
        with.care = new Care(day("2026-07-10"), day("2026-08-01"), null, 0);

        // Then
        assertThat(without.beginsOn(DriftSignal.NO_PERMANENCE_PLAN, "2026-11-11"))
                .isTrue();
        assertThat(with.stands(DriftSignal.NO_PERMANENCE_PLAN, "2026-11-11")).isFalse();
        assertThat(APicture.opened("2026-06-01").stands(DriftSignal.NO_PERMANENCE_PLAN, "2026-11-11"))
                .isFalse();
    }

    @Test
    void careProceedingsAreNearTheirTwentySixWeeksFourWeeksAhead() {
        // Given 26 weeks of Monday 5 January end on Monday 6 July
        APicture picture = APicture.opened("2026-01-05");
        picture.care = new Care(null, null, day("2026-01-05"), 0);

        // Then
        assertThat(picture.beginsOn(DriftSignal.PROCEEDINGS_NEAR_LIMIT, "2026-06-08"))
                .isTrue();
        assertThat(picture.signals(DriftSignal.PROCEEDINGS_NEAR_LIMIT, "2026-06-08"))
                .extracting(Signal::source, Signal::limit)
                .containsExactly(tuple("Children Act 1989, section 32", new Limit(26, LimitUnit.WEEKS)));
    }

    @Test
    void anExtensionOfEightWeeksMovesThatByEightWeeks() {
        // Given
        APicture picture = APicture.opened("2026-01-05");
        picture.care = new Care(null, null, day("2026-01-05"), 8);

        // Then
        assertThat(picture.beginsOn(DriftSignal.PROCEEDINGS_NEAR_LIMIT, "2026-08-03"))
                .isTrue();
    }

    @Test
    void anAssessmentTakesFortyFiveWorkingDays() {
        // Given nine weeks without a bank holiday
        APicture picture = APicture.opened("2026-09-01");
        picture.stage = Stage.ASSESSMENT;

        // Then
        assertThat(picture.beginsOn(DriftSignal.STAGE_LONG, "2026-11-04")).isTrue();
    }

    @Test
    void aStageIsCountedFromItsFirstDayAndOneWithoutNormIsNeverLong() {
        // Given
        APicture protectedChild = APicture.opened("2024-01-01");
        protectedChild.stage = Stage.CHILD_PROTECTION;
        protectedChild.stageSince = day("2024-11-20");
        APicture leaver = APicture.opened("2020-01-01");
        leaver.stage = Stage.LEAVING_CARE;

        // Then a plan of two years and more is what the census asks after
        assertThat(protectedChild.beginsOn(DriftSignal.STAGE_LONG, "2026-11-21"))
                .isTrue();
        assertThat(leaver.stands(DriftSignal.STAGE_LONG, "2026-11-21")).isFalse();
    }
}
