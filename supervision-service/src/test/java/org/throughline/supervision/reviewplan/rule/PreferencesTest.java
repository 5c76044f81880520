package org.throughline.supervision.reviewplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.announced;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.carriedOver;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.drifting;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.due;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.id;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.meeting;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.of;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.sibling;
import static org.throughline.supervision.reviewplan.rule.PlannedPod.weeks;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where there is a choice that endangers no date. */
class PreferencesTest {

    @Test
    void theStrongerDriftComesEarlierWhereTheOtherCanWait() {
        // Given room for one a week, and dates that leave the choice
        var pod = meeting(15, 15).with(due(1, 8, 28), drifting(due(2, 9, 28), 5));

        assertThat(weeks(pod.plan())).containsExactly(List.of(2), List.of(1));
    }

    @Test
    void theStrongerDriftWaitsWhereTheOtherCannot() {
        // Given
        var pod = meeting(15, 15).with(due(1, 6, 28), drifting(due(2, 9, 28), 5));

        assertThat(weeks(pod.plan())).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void casesOfOtherLimitsAndMinutesChangePlacesTooWhereBothFit() {
        // Given a four-weekly case of 20 minutes and a drifting fortnightly one of 10
        var pod = meeting(20, 20, 20).with(of(1, 8, 28, 20), drifting(of(2, 9, 14, 10), 5));

        assertThat(weeks(pod.plan()).subList(0, 2)).containsExactly(List.of(2), List.of(1));
    }

    @Test
    void aLongerDriftingCaseStaysWhereTheSessionHasNotTheMinutes() {
        // Given
        var pod = meeting(20, 30, 30).with(of(1, 8, 28, 20), drifting(of(2, 9, 28, 30), 5));

        assertThat(weeks(pod.plan()).subList(0, 2)).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whatWasCarriedOverComesFirstThoughItIsDueLater() {
        // Given
        var pod = meeting(30, 30).with(due(1, 8, 28), due(2, 9, 28), carriedOver(due(3, 27, 28)));

        assertThat(weeks(pod.plan())).containsExactly(List.of(3, 1), List.of(2));
        assertThat(pod.plan().weeks().get(0).discussions().get(0).carriedOver()).isTrue();
    }

    @Test
    void whatWasCarriedOverWaitsWhereADateWouldSlip() {
        // Given
        var pod = meeting(30, 30).with(due(1, 6, 28), due(2, 6, 28), carriedOver(due(3, 12, 28)));

        assertThat(weeks(pod.plan())).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void whatWasCarriedOverComesBeforeADateThatHasPassed() {
        // Given room for one a week, a case that is overdue and one that was carried over
        var pod = meeting(15, 15).with(due(1, -9, 28), carriedOver(due(2, 9, 28)));

        assertThat(weeks(pod.plan())).containsExactly(List.of(2), List.of(1));
    }

    @Test
    void aDateThatHasPassedIsNotPutOffForOneThatIsNear() {
        // Given room for one a week
        var pod = meeting(15, 15, 15).with(due(1, -9, 28), due(2, 3, 28));

        assertThat(weeks(pod.plan()).subList(0, 2)).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void noDriftTakesThePlaceOfWhatWasCarriedOver() {
        // Given
        var pod = meeting(15, 15).with(carriedOver(due(1, 9, 28)), drifting(due(2, 9, 28), 9));

        assertThat(weeks(pod.plan())).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void siblingsAreDiscussedTogetherWhereSomebodyElseCanWait() {
        // Given by their dates the siblings would come in the first and the second week
        var pod =
                meeting(30, 30, 30).with(sibling(due(1, 5, 28)), due(2, 8, 28), sibling(due(3, 9, 28)), due(4, 9, 28));

        assertThat(weeks(pod.plan()).subList(0, 2)).containsExactly(List.of(1, 3), List.of(2, 4));
    }

    @Test
    void siblingsAreDiscussedApartWhereADateWouldSlip() {
        // Given
        var pod = meeting(30, 30, 30).with(sibling(due(1, 5, 28)), due(2, 5, 28), sibling(due(3, 9, 28)));

        assertThat(weeks(pod.plan()).subList(0, 2)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void aNearDateThatNobodyWasToldOfIsKeptAndOneThatWasAnnouncedSlips() {
        // Given one too many by the second week
        var pod = meeting(15, 15, 15, 15).with(due(1, 3, 28), announced(due(2, 9, 28)), due(3, 10, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then
        assertThat(plan.slips()).extracting(Slip::caseId).containsExactly(id(2));
        assertThat(weeks(plan).subList(0, 3)).containsExactly(List.of(1), List.of(3), List.of(2));
    }

    @Test
    void theLongestWaitIsAsShortAsCanBe() {
        // Given four dates in the first week and room for one a week
        var pod = meeting(15, 15, 15, 15).with(due(1, 0, 28), due(2, 1, 28), due(3, 2, 28), due(4, 3, 28));

        // When
        ReviewPlan plan = pod.plan();

        // Then the last waits 18 days, and nobody longer
        assertThat(plan.slips()).extracting(Slip::daysLate).containsExactly(6, 12, 18);
    }
}
