package org.throughline.supervision.reviewplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.START;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.due;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.id;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.meeting;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.meetingFor;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.of;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.weeks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.SlipCause;

/** Worked by hand. */
class ReviewPlannerTest {

    @Test
    void oneFortnightlyAndTwoFourWeeklyCasesFillOneSlotAWeekExactly() {
        // Given all due within their first turns, and room for one a week: the earliest date alone would clash in week
        // 3
        var pod = meetingFor(12, 15).with(due(1, 7, 14), due(2, 0, 28), due(3, 14, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.meetsEveryDate()).isTrue();
        assertThat(plan.proof()).isEqualTo(Proof.PLAN);
        assertThat(weeks(plan).subList(0, 4)).containsExactly(List.of(2), List.of(1), List.of(3), List.of(1));
        assertThat(plan.shortage()).isNull();
        assertThat(plan.mends()).isEqualTo(new Mends(null, null, List.of()));
    }

    @Test
    void limitsOfTwoThreeAndManyWeeksCannotShareOneSlotThoughTheMinutesWouldDo() {
        // Given the classic pinwheel {2, 3, M}: 1/2 + 1/3 of the time is taken, a sixth is free, and yet the third
        // never fits
        var pod = meetingFor(8, 15).with(due(1, 7, 14), due(2, 7, 21), due(3, 35, 70));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.meetsEveryDate()).isFalse();
        assertThat(plan.proof()).isEqualTo(Proof.EVERY_PLAN_TRIED);
        assertThat(plan.shortage()).isNull();
        assertThat(plan.mends().minutesMoreEachSession()).isEqualTo(15);
        assertThat(plan.mends().fewerCases()).hasSize(1);
    }

    @Test
    void threeCasesDueInARoomForTwoAreShortOfOneDiscussionAndEachMendIsNamed() {
        // Given 30 minutes a week, and three cases of 15 due by the first session
        var pod = meeting(30, 30, 30, 30).with(due(1, 0, 28), due(2, 3, 28), due(3, 6, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.proof()).isEqualTo(Proof.ARITHMETIC);
        assertThat(plan.shortage()).isEqualTo(new Shortage(START, START, 1, 30, 3, 45));
        assertThat(plan.shortage().missing()).isEqualTo(15);
        assertThat(plan.slips())
                .containsExactly(new Slip(id(3), START.plusDays(6), START.plusDays(7), SlipCause.NOT_ENOUGH_MINUTES));
        assertThat(plan.slips().get(0).daysLate()).isEqualTo(1);
        assertThat(plan.mends()).isEqualTo(new Mends(15, new Session(START, 15), List.of(id(1))));
    }

    @Test
    void aShareIsKeptForWhatThePodBringsItselfAndIsNoRoom() {
        // Given 100 minutes of which a tenth is kept: room for six discussions of 15, not for the seventh
        var pod = meeting(100)
                .keeping(10)
                .with(due(1, 0, 28), due(2, 0, 28), due(3, 0, 28), due(4, 0, 28), due(5, 0, 28), due(6, 0, 28));

        // When
        Week week = pod.plan().weeks().get(0);

        // Then
        assertThat(week.kept()).isEqualTo(10);
        assertThat(week.free()).isZero();
        assertThat(pod.with(due(7, 0, 28)).plan().mends().minutesMoreEachSession())
                .isEqualTo(16);
    }

    @Test
    void aWeekWithoutASessionIsPlannedAround() {
        // Given no session in the second week, and a date in it
        var pod = meeting(30, 0, 30, 30).with(due(1, 20, 28), due(2, 9, 28), due(3, 6, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.meetsEveryDate()).isTrue();
        assertThat(weeks(plan)).containsExactly(List.of(3, 2), List.of(), List.of(1), List.of());
        assertThat(plan.weeks().get(1)).isEqualTo(new Week(START.plusDays(7), 0, 0, List.of()));
    }

    @Test
    void aLimitShorterThanTheGapBetweenSessionsSlipsForWantOfASession() {
        // Given a fortnightly case and three weeks without a session
        var pod = meeting(60, 0, 0, 60, 60).with(due(1, 3, 14));

        // When
        ReviewPlan plan = pod.plan();

        // Then it is due on 15 December, and discussed on the 22nd
        assertThat(plan.slips())
                .containsExactly(new Slip(id(1), START.plusDays(14), START.plusDays(21), SlipCause.NO_SESSION_IN_TIME));
        assertThat(plan.proof()).isEqualTo(Proof.PLAN);
        assertThat(plan.mends()).isEqualTo(new Mends(null, new Session(START.plusDays(7), 15), List.of()));
    }

    @Test
    void aCaseThatIsOverdueAlreadyComesFirstAndIsNamedAsSuch() {
        // Given
        var pod = meeting(15, 15).with(due(1, -3, 28), due(2, 8, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(weeks(plan)).containsExactly(List.of(1), List.of(2));
        assertThat(plan.slips()).containsExactly(new Slip(id(1), START.minusDays(3), START, SlipCause.OVERDUE_ALREADY));
        assertThat(plan.mends()).isEqualTo(new Mends(null, null, List.of()));
    }

    @Test
    void theFirstSessionUsesTheTimeThatIsThereAndLaterOnesHoldWhatMustBe() {
        // Given two cases that could wait until the fourth week, and one that must be now
        var pod = meeting(60, 60, 60, 60, 60, 60).with(due(1, 21, 28), due(2, 22, 28), due(3, 2, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        Week first = plan.weeks().get(0);
        assertThat(weeks(plan).get(0)).containsExactly(3, 1, 2);
        assertThat(first.discussions()).extracting(Discussion::ahead).containsExactly(false, true, true);
        assertThat(first.free()).isEqualTo(15);
        assertThat(first.ahead()).isEqualTo(30);
        assertThat(weeks(plan).subList(1, 6).stream().mapToInt(List::size).sum())
                .isEqualTo(3);
        assertThat(first.discussions().get(0)).isEqualTo(new Discussion(id(3), START.plusDays(2), 15, false, false));
    }

    @Test
    void longAndShortDiscussionsArePackedTogether() {
        // Given 50 minutes a week: 30 + 20 fit, 30 + 30 do not
        var pod = meeting(50, 50).with(of(1, 6, 28, 30), of(2, 7, 28, 30), of(3, 6, 28, 20), of(4, 7, 28, 20));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(weeks(plan)).containsExactly(List.of(1, 3), List.of(2, 4));
        assertThat(plan.meetsEveryDate()).isTrue();
    }

    @Test
    void aCaseLongerThanAnySessionHasNoDayAndTakesNobodyElsesTime() {
        // Given
        var pod = meeting(30, 30).with(of(1, 3, 28, 40), due(2, 3, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.slips())
                .containsExactly(new Slip(id(1), START.plusDays(3), null, SlipCause.NOT_ENOUGH_MINUTES));
        assertThat(plan.slips().get(0).daysLate()).isNull();
        assertThat(weeks(plan).get(0)).containsExactly(2);
        assertThat(plan.mends().minutesMoreEachSession()).isEqualTo(25);
    }

    @Test
    void aPodThatNeverMeetsMissesEveryDateInTheTimePlanned() {
        // Given one due within, one on the first day no longer planned
        ReviewPlan plan = meeting(0, 0).with(due(1, 13, 28), due(2, 14, 28)).plan();

        // Then
        assertThat(plan.slips()).extracting(Slip::caseId).containsExactly(id(1));
        assertThat(plan.mends().anotherSession()).isEqualTo(new Session(START, 15));
    }

    @Test
    void whatNoPodHasIsRefused() {
        assertThatThrownBy(() -> meeting(30).with(due(1, 29, 28)).plan()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> due(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> meeting(30).keeping(101).pod()).isInstanceOf(IllegalArgumentException.class);
    }
}
