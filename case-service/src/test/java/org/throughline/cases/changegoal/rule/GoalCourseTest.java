package org.throughline.cases.changegoal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.changegoal.rule.Viewpoint.Movement.BACK;
import static org.throughline.cases.changegoal.rule.Viewpoint.Movement.FORWARD;
import static org.throughline.cases.changegoal.rule.Viewpoint.Movement.STILL;
import static org.throughline.contracts.codes.ScoredBy.CHILD;
import static org.throughline.contracts.codes.ScoredBy.FAMILY;
import static org.throughline.contracts.codes.ScoredBy.WORKER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalCourseTest {

    @Test
    void aGoalThatNobodyScoredHasStoodStillSinceItWasSet() {
        assertThat(read(day(20))).isEqualTo(new GoalProgress(List.of(), null, day(1), 19, 0));
    }

    @Test
    void aFirstScoreMovesAgainstTheBaseline() {
        assertThat(read(day(20), new Score(day(5), CHILD, 5)))
                .isEqualTo(
                        new GoalProgress(List.of(new Viewpoint(CHILD, day(5), 5, 2, FORWARD)), day(5), day(5), 15, 0));
        assertThat(read(day(20), new Score(day(5), CHILD, 3)))
                .isEqualTo(new GoalProgress(List.of(new Viewpoint(CHILD, day(5), 3, 0, STILL)), day(5), day(1), 19, 0));
        assertThat(read(day(20), new Score(day(5), CHILD, 2)).viewpoints())
                .containsExactly(new Viewpoint(CHILD, day(5), 2, -1, BACK));
    }

    @Test
    void viewsThatDifferAreNoMovement() {
        GoalProgress progress = read(
                day(20),
                new Score(day(5), WORKER, 6),
                new Score(day(6), CHILD, 3),
                new Score(day(12), WORKER, 6),
                new Score(day(13), CHILD, 3));

        assertThat(progress.viewpoints())
                .containsExactly(
                        new Viewpoint(CHILD, day(13), 3, 0, STILL), new Viewpoint(WORKER, day(12), 6, 3, STILL));
        assertThat(progress.lastScoredOn()).isEqualTo(day(13));
        assertThat(progress.lastMovedOn()).isEqualTo(day(5));
        assertThat(progress.daysStill()).isEqualTo(15);
    }

    @Test
    void aStepBackIsMovementToo() {
        GoalProgress progress = read(
                day(20), new Score(day(3), FAMILY, 6), new Score(day(9), FAMILY, 4), new Score(day(15), FAMILY, 4));

        assertThat(progress.viewpoints()).containsExactly(new Viewpoint(FAMILY, day(15), 4, 1, STILL));
        assertThat(progress.lastMovedOn()).isEqualTo(day(9));
    }

    @Test
    void theLastDayItselfIsInTime() {
        assertThat(read(day(25)).daysOverdue()).isZero();
        assertThat(read(day(26)).daysOverdue()).isOne();
    }

    @Test
    void threeMonthsAreHalfALifeOrATwentieth() {
        var baby = ChildsTimescale.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 28));
        var five = ChildsTimescale.of(LocalDate.of(2021, 6, 30), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 28));

        // 90 of 180 days, and 90 of 1826 (five years, one of them a leap year)
        assertThat(baby).isEqualTo(new ChildsTimescale(90, 180L, new BigDecimal("0.5000")));
        assertThat(five).isEqualTo(new ChildsTimescale(90, 1826L, new BigDecimal("0.0493")));
    }

    @Test
    void aLifeThatHasNotBegunHasNoShare() {
        assertThat(ChildsTimescale.of(null, day(1), day(11))).isEqualTo(new ChildsTimescale(10, null, null));
        assertThat(ChildsTimescale.of(day(2), day(1), day(11))).isEqualTo(new ChildsTimescale(10, null, null));
        assertThat(ChildsTimescale.of(day(1), day(1), day(11))).isEqualTo(new ChildsTimescale(10, 0L, null));
    }

    /** A goal set on the 1st with a baseline of 3, due on the 25th. */
    private static GoalProgress read(LocalDate today, Score... scores) {
        return GoalCourse.of(day(1), 3, day(25), List.of(scores), today);
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
