package org.throughline.supervision.reviewedcase.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.contracts.casework.ChildCeasedToBeLookedAfter;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.contracts.casework.ProceedingsConcluded;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.contracts.casework.ProceedingsIssued;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.codes.CareEndReason;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.GoalOutcome;
import org.throughline.contracts.codes.LegalStatus;
import org.throughline.contracts.codes.PermanenceRoute;
import org.throughline.contracts.codes.ProceedingsOutcome;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.contracts.codes.ScoredBy;

/** Goals, promises, clocks, care: what of them is open, and since when. */
class PlanHistoryTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    @Test
    void aGoalMovedOnTheLastDayOnWhichSomebodySawMoreThanTheyHadSeenBefore() {
        // When the worker's view rises and falls, and the child's rises less high and is recorded in no order
        CaseFacts facts = CaseHistory.of(List.of(
                new GoalSet(ONE, CASE, CHILD, DAY, DAY.plusDays(90), 2),
                score(10, ScoredBy.WORKER, 6),
                score(40, ScoredBy.WORKER, 5),
                score(30, ScoredBy.CHILD, 3),
                score(20, ScoredBy.CHILD, 1),
                score(50, ScoredBy.FAMILY, 2)));

        // Then
        assertThat(facts.goals()).containsExactly(new OpenGoal(ONE, DAY, DAY.plusDays(90), DAY.plusDays(30)));
    }

    @Test
    void aGoalThatNobodyHasSeenMoveStandsWhereItWasSet() {
        // When
        CaseFacts facts = CaseHistory.of(
                List.of(new GoalSet(ONE, CASE, CHILD, DAY, DAY.plusDays(90), 2), score(10, ScoredBy.WORKER, 2)));

        // Then
        assertThat(facts.goals()).extracting(OpenGoal::lastMovedOn).containsExactly(DAY);
        assertThat(facts.planChangedOn()).isEqualTo(DAY);
    }

    @Test
    void aRevisedGoalHasItsNewDayAndAClosedOneIsGone() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new GoalSet(ONE, CASE, CHILD, DAY, DAY.plusDays(90), 2),
                new GoalSet(TWO, CASE, CHILD, DAY, DAY.plusDays(60), 2),
                new GoalRevised(ONE, CASE, CHILD, DAY.plusDays(5), DAY.plusDays(90), DAY.plusDays(120)),
                new GoalClosed(TWO, CASE, CHILD, DAY.plusDays(9), GoalOutcome.ACHIEVED, false)));

        // Then
        assertThat(facts.goals()).containsExactly(new OpenGoal(ONE, DAY, DAY.plusDays(120), DAY));
        assertThat(facts.planChangedOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void goalsThatAreDueFirstComeFirst() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new GoalSet(ONE, CASE, CHILD, DAY, DAY.plusDays(90), 2),
                new GoalSet(TWO, CASE, CHILD, DAY, DAY.plusDays(60), 2)));

        // Then
        assertThat(facts.goals()).extracting(OpenGoal::id).containsExactly(TWO, ONE);
    }

    @Test
    void aKeptPromiseIsSettledAndABrokenOneIsKnown() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new PromiseMade(ONE, CASE, CHILD, PromiseTo.CHILD, DAY, DAY.plusDays(7)),
                new PromiseMade(TWO, CASE, CHILD, PromiseTo.CHILD, DAY, DAY.plusDays(8)),
                new PromiseRenegotiated(TWO, CASE, CHILD, DAY.plusDays(6), DAY.plusDays(8), DAY.plusDays(20)),
                new PromiseSettled(ONE, CASE, CHILD, PromiseOutcome.BROKEN, DAY.plusDays(9), DAY.plusDays(7))));

        // Then
        assertThat(facts.promises())
                .containsExactly(
                        new Promised(ONE, DAY.plusDays(7), DAY.plusDays(9)), new Promised(TWO, DAY.plusDays(20), null));
    }

    @Test
    void aKeptPromiseIsNoLongerThere() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new PromiseMade(ONE, CASE, CHILD, PromiseTo.CHILD, DAY, DAY.plusDays(7)),
                new PromiseSettled(ONE, CASE, CHILD, PromiseOutcome.KEPT, DAY.plusDays(5), DAY.plusDays(7))));

        // Then
        assertThat(facts.promises()).isEmpty();
    }

    @Test
    void aClockRunsUntilItIsMetOrStoppedAndTheFirstDueComesFirst() {
        // When
        UUID three = UUID.randomUUID();
        CaseFacts facts = CaseHistory.of(List.of(
                new ClockDueSoon(ONE, CASE, CHILD, ClockKind.ASSESSMENT, DAY, DAY.plusDays(9)),
                new ClockOverdue(TWO, CASE, CHILD, ClockKind.CORE_GROUP, DAY, DAY.plusDays(5)),
                new ClockDueSoon(three, CASE, CHILD, ClockKind.LOOKED_AFTER_VISIT, DAY, DAY.plusDays(3)),
                new ClockStopped(
                        three, CASE, CHILD, ClockKind.LOOKED_AFTER_VISIT, DAY, DAY.plusDays(3), DAY.plusDays(2))));

        // Then
        assertThat(facts.clocks())
                .containsExactly(
                        new RunningClock(TWO, ClockKind.CORE_GROUP, DAY, DAY.plusDays(5)),
                        new RunningClock(ONE, ClockKind.ASSESSMENT, DAY, DAY.plusDays(9)));
        assertThat(facts.nextClock()).map(RunningClock::id).contains(TWO);
    }

    @Test
    void aMetClockIsGone() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new ClockDueSoon(ONE, CASE, CHILD, ClockKind.ASSESSMENT, DAY, DAY.plusDays(9)),
                new ClockMet(ONE, CASE, CHILD, ClockKind.ASSESSMENT, DAY, DAY.plusDays(9), DAY.plusDays(8))));

        // Then
        assertThat(facts.clocks()).isEmpty();
    }

    @Test
    void aChildInCareHasAPlanAndACourtThatExtendsItsTime() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new ChildBecameLookedAfter(ONE, CASE, CHILD, DAY, LegalStatus.values()[0]),
                new ProceedingsIssued(ONE, CASE, CHILD, DAY.plusDays(1)),
                new ProceedingsExtended(ONE, CASE, CHILD, DAY.plusDays(100), 8),
                new ProceedingsExtended(ONE, CASE, CHILD, DAY.plusDays(150), 4),
                agreed(20)));

        // Then
        assertThat(facts.care()).isEqualTo(new Care(DAY, DAY.plusDays(20), DAY.plusDays(1), 12));
        assertThat(facts.planChangedOn()).isEqualTo(DAY.plusDays(20));
    }

    @Test
    void aChildWhoCameHomeAfterConcludedProceedingsHasNothingRunning() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new ChildBecameLookedAfter(ONE, CASE, CHILD, DAY, LegalStatus.values()[0]),
                new ProceedingsIssued(ONE, CASE, CHILD, DAY.plusDays(1)),
                new ProceedingsExtended(ONE, CASE, CHILD, DAY.plusDays(100), 8),
                new ProceedingsConcluded(ONE, CASE, CHILD, DAY.plusDays(120), ProceedingsOutcome.values()[0]),
                new ChildCeasedToBeLookedAfter(ONE, CASE, CHILD, DAY.plusDays(130), CareEndReason.values()[0])));

        // Then
        assertThat(facts.care()).isEqualTo(Care.NONE);
    }

    @Test
    void newProceedingsBeginWithoutTheExtensionsOfEarlierOnes() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new ProceedingsIssued(ONE, CASE, CHILD, DAY),
                new ProceedingsExtended(ONE, CASE, CHILD, DAY.plusDays(100), 8),
                new ProceedingsIssued(TWO, CASE, CHILD, DAY.plusDays(300))));

        // Then
        assertThat(facts.care()).isEqualTo(new Care(null, null, DAY.plusDays(300), 0));
    }

    @Test
    void aChangedAndAnAchievedPlanForPermanenceChangeThePlan() {
        // Given
        var changed = new PermanencePlanChanged(
                TWO,
                ONE,
                CASE,
                CHILD,
                PermanenceRoute.KINSHIP,
                PermanenceRoute.ADOPTION,
                null,
                DecisionAuthority.values()[0],
                DAY.plusDays(30),
                DAY.plusDays(300));

        // When
        CaseFacts after = CaseHistory.of(List.of(agreed(20), changed));
        CaseFacts achieved = CaseHistory.of(List.of(
                agreed(20),
                changed,
                new PermanencePlanAchieved(TWO, CASE, CHILD, PermanenceRoute.ADOPTION, DAY.plusDays(200))));

        // Then
        assertThat(after.care().permanencePlannedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(after.planChangedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(achieved.care().permanencePlannedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(achieved.planChangedOn()).isEqualTo(DAY.plusDays(200));
    }

    private static PermanencePlanAgreed agreed(int day) {
        return new PermanencePlanAgreed(
                ONE,
                CASE,
                CHILD,
                PermanenceRoute.KINSHIP,
                null,
                DecisionAuthority.values()[0],
                DAY.plusDays(day),
                DAY.plusDays(300));
    }

    private static GoalProgressed score(int day, ScoredBy by, int score) {
        return new GoalProgressed(ONE, CASE, CHILD, DAY.plusDays(day), by, score);
    }
}
