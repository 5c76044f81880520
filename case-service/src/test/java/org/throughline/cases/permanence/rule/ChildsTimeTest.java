package org.throughline.cases.permanence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares counted by hand from a calendar: days waited by days lived. */
class ChildsTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "born {0}, waiting since {1}: {2} days, {3} %")
    @CsvSource({
        // 563 days old
        "2025-05-10, 2026-04-24, 214, 38",
        // the same half a year is another thing to a baby and to a schoolchild
        "2026-05-24, 2026-05-24, 184, 100",
        "2016-11-24, 2026-05-24, 184, 5",
        // 200 days old: 1 of 200 is half a per cent, and a half is rounded up
        "2026-05-08, 2026-11-23, 1, 1",
        // 201 days old: 1 of 201 is less than half
        "2026-05-07, 2026-11-23, 1, 0",
        // a leap day is a day: 29 February 2024 lies within
        "2024-02-28, 2024-02-28, 1000, 100",
    })
    void aWaitingIsMeasuredByTheLifeOfWhoWaits(LocalDate bornOn, LocalDate from, int days, int share) {
        Delay delay = new ChildsTime(bornOn, false).measure(waitingFrom(from), TODAY);

        assertThat(delay.days()).isEqualTo(days);
        assertThat(delay.shareOfLife()).isEqualTo(share);
        assertThat(delay.noShareReason()).isNull();
    }

    @Test
    void itIsSaidInOneSentence() {
        assertThat(inWords("2025-05-10", "2026-04-24", null))
                .isEqualTo("waiting 214 days: that is 38 % of this child's life");
        assertThat(inWords("2026-11-23", "2026-11-23", null))
                .isEqualTo("waiting 1 day: that is all of this child's life");
        assertThat(inWords("2025-05-10", "2026-04-24", "2026-11-24"))
                .isEqualTo("waited 214 days: that is 38 % of this child's life until then");
    }

    @Test
    void whatEndedIsMeasuredByTheLifeUntilThen() {
        // Given 100 days old when it ended, 50 of them waited
        Waiting ended = waiting("2026-03-22", "2026-05-11");

        Delay delay = new ChildsTime(LocalDate.of(2026, 1, 31), false).measure(ended, TODAY);

        assertThat(delay.days()).isEqualTo(50);
        assertThat(delay.shareOfLife()).isEqualTo(50);
    }

    @Test
    void anEndThatIsStillToComeIsNotCounted() {
        assertThat(new ChildsTime(LocalDate.of(2025, 5, 10), false)
                        .measure(waiting("2026-04-24", "2027-01-01"), TODAY)
                        .days())
                .isEqualTo(214);
    }

    @Test
    void aChildDoesNotWaitBeforeItIsBorn() {
        Delay born =
                new ChildsTime(LocalDate.of(2026, 11, 14), false).measure(waitingFrom(LocalDate.of(2026, 8, 1)), TODAY);

        assertThat(born.days()).isEqualTo(10);
        assertThat(born.shareOfLife()).isEqualTo(100);
        assertThat(born.from()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void withoutADayOfLifeThereIsNoShareAndItSaysWhy() {
        Waiting ten = waitingFrom(LocalDate.of(2026, 11, 14));

        Delay unborn = new ChildsTime(null, true).measure(ten, TODAY);
        assertThat(unborn.shareOfLife()).isNull();
        assertThat(unborn.noShareReason()).isEqualTo(NoShareReason.NOT_YET_BORN);
        assertThat(unborn.inWords()).isEqualTo("waiting 10 days: this child is not yet born");

        Delay unknown = new ChildsTime(null, false).measure(ten, TODAY);
        assertThat(unknown.noShareReason()).isEqualTo(NoShareReason.DATE_OF_BIRTH_NOT_KNOWN);
        assertThat(unknown.inWords()).isEqualTo("waiting 10 days");

        Delay today = new ChildsTime(TODAY, false).measure(ten, TODAY);
        assertThat(today.noShareReason()).isEqualTo(NoShareReason.BORN_TODAY);
        assertThat(today.days()).isZero();

        Delay endedBefore =
                new ChildsTime(LocalDate.of(2026, 6, 1), false).measure(waiting("2026-04-01", "2026-05-01"), TODAY);
        assertThat(endedBefore.noShareReason()).isEqualTo(NoShareReason.NOT_YET_BORN);
        assertThat(endedBefore.days()).isEqualTo(30);
    }

    @Test
    void daysOverBeginOnTheDayAfterTheLimit() {
        ChildsTime time = new ChildsTime(LocalDate.of(2025, 5, 10), false);

        assertThat(time.measure(due(TODAY), TODAY).daysOver()).isZero();
        assertThat(time.measure(due(TODAY.minusDays(1)), TODAY).daysOver()).isEqualTo(1);
        assertThat(time.measure(due(TODAY.plusDays(1)), TODAY).daysOver()).isZero();
        assertThat(time.measure(waitingFrom(TODAY), TODAY).daysOver()).isNull();
    }

    private static Waiting due(LocalDate due) {
        return new Waiting(WaitsFor.A_PLAN, LocalDate.of(2026, 1, 1), null, due, "v", "s");
    }

    private static String inWords(String bornOn, String from, String until) {
        return new ChildsTime(LocalDate.parse(bornOn), false)
                .measure(waiting(from, until), TODAY)
                .inWords();
    }

    private static Waiting waitingFrom(LocalDate from) {
        return new Waiting(WaitsFor.A_PLAN, from, null, null, null, null);
    }

    private static Waiting waiting(String from, String until) {
        LocalDate end = until == null ? null : LocalDate.parse(until);
        return new Waiting(WaitsFor.A_PLAN, LocalDate.parse(from), end, null, null, null);
    }
}
