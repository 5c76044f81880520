package org.throughline.cases.promise.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.PromiseOutcome.BROKEN;
import static org.throughline.contracts.codes.PromiseOutcome.KEPT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseStoryTest {

    private static final PromiseStory PHOTOGRAPHS = new PromiseStory(day(1), day(8), List.of(), null);
    private static final PromiseStory NEXT_WEEK = PHOTOGRAPHS.with(new Agreement(day(7), day(15)));

    @Test
    void theLastDayItselfIsInTime() {
        assertThat(PHOTOGRAPHS.standing(day(8))).isEqualTo(Standing.OPEN);
        assertThat(PHOTOGRAPHS.standing(day(9))).isEqualTo(Standing.OVERDUE);
        assertThat(PHOTOGRAPHS.daysLate(day(8))).isZero();
        assertThat(PHOTOGRAPHS.daysLate(day(9))).isOne();
        assertThat(PHOTOGRAPHS.daysLate(day(18))).isEqualTo(10);
    }

    @Test
    void anotherDayThatTheyAgreedToCounts() {
        assertThat(NEXT_WEEK.dueOn()).isEqualTo(day(15));
        assertThat(NEXT_WEEK.lastSpokenOf()).isEqualTo(day(7));
        assertThat(NEXT_WEEK.standing(day(15))).isEqualTo(Standing.OPEN);
        assertThat(NEXT_WEEK.standing(day(16))).isEqualTo(Standing.OVERDUE);
        assertThat(PHOTOGRAPHS.dueOn()).isEqualTo(day(8));
        assertThat(PHOTOGRAPHS.lastSpokenOf()).isEqualTo(day(1));
    }

    @Test
    void aPromiseKeptAfterItsDayIsKeptLate() {
        assertThat(NEXT_WEEK.ended(new Ending(KEPT, day(15))).standing(day(30))).isEqualTo(Standing.KEPT);
        assertThat(NEXT_WEEK.ended(new Ending(KEPT, day(15))).daysLate(day(30))).isZero();
        assertThat(NEXT_WEEK.ended(new Ending(KEPT, day(18))).standing(day(30))).isEqualTo(Standing.KEPT_LATE);
        assertThat(NEXT_WEEK.ended(new Ending(KEPT, day(18))).daysLate(day(30))).isEqualTo(3);
    }

    @Test
    void aBrokenPromiseIsNotLateAnyMore() {
        var broken = NEXT_WEEK.ended(new Ending(BROKEN, day(20)));

        assertThat(broken.standing(day(30))).isEqualTo(Standing.BROKEN);
        assertThat(broken.daysLate(day(30))).isZero();
    }

    @Test
    void aNewDayLeavesTheStoryBeforeAsItWas() {
        assertThat(NEXT_WEEK.with(new Agreement(day(15), day(20))).agreements())
                .containsExactly(new Agreement(day(7), day(15)), new Agreement(day(15), day(20)));
        assertThat(NEXT_WEEK.agreements()).hasSize(1);
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
