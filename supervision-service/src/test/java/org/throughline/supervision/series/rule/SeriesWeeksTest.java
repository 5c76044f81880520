package org.throughline.supervision.series.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.platform.time.WorkingDays;

class SeriesWeeksTest {

    private static final LocalDate MONDAY_30_NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final LocalDate END_OF_JANUARY = LocalDate.of(2027, 1, 31);

    private final SeriesWeeks weeks = new SeriesWeeks(new WorkingDays());

    @Test
    void everyWeekHasItsDay() {
        var wednesdays = new Weekly(DayOfWeek.WEDNESDAY, LocalDate.of(2026, 12, 1), null, OnBankHoliday.MOVE);

        assertThat(weeks.between(wednesdays, MONDAY_30_NOVEMBER, LocalDate.of(2026, 12, 23)))
                .extracting(Week::on)
                .containsExactly(day(12, 2), day(12, 9), day(12, 16), day(12, 23));
    }

    @Test
    void christmasDayOnAFridayMovesToTheThursdayBefore() {
        // gov.uk bank holidays: 25 December 2026, 28 December 2026 in place of Boxing Day on a Saturday, 1 January 2027
        var fridays = new Weekly(DayOfWeek.FRIDAY, day(12, 1), null, OnBankHoliday.MOVE);

        List<Week> over = weeks.between(fridays, day(12, 21), LocalDate.of(2027, 1, 8));

        assertThat(over)
                .containsExactly(
                        new Week(day(12, 25), day(12, 24)),
                        new Week(LocalDate.of(2027, 1, 1), day(12, 31)),
                        new Week(LocalDate.of(2027, 1, 8), LocalDate.of(2027, 1, 8)));
        assertThat(over).extracting(Week::moved).containsExactly(true, true, false);
        assertThat(over).extracting(Week::cancelled).containsOnly(false);
    }

    @Test
    void theSubstituteForBoxingDayMovesAMondayToTuesday() {
        var mondays = new Weekly(DayOfWeek.MONDAY, day(12, 1), null, OnBankHoliday.MOVE);

        assertThat(weeks.between(mondays, day(12, 28), day(12, 28)))
                .containsExactly(new Week(day(12, 28), day(12, 29)));
    }

    @Test
    void aPodThatAgreedToLeaveItOutDoesNotMeet() {
        // Easter Monday 2027 is 29 March
        var mondays = new Weekly(DayOfWeek.MONDAY, day(12, 1), null, OnBankHoliday.CANCEL);
        LocalDate easter = LocalDate.of(2027, 3, 29);

        List<Week> found = weeks.between(mondays, easter, easter);

        assertThat(found).containsExactly(new Week(easter, null));
        assertThat(found.get(0).cancelled()).isTrue();
        assertThat(found.get(0).moved()).isFalse();
    }

    @Test
    void aSeriesMeetsFromItsFirstDayToItsLast() {
        var thursdays = new Weekly(DayOfWeek.THURSDAY, day(12, 3), day(12, 17), OnBankHoliday.MOVE);

        assertThat(weeks.between(thursdays, MONDAY_30_NOVEMBER, END_OF_JANUARY))
                .extracting(Week::planned)
                .containsExactly(day(12, 3), day(12, 10), day(12, 17));
        assertThat(weeks.between(thursdays, day(12, 18), END_OF_JANUARY)).isEmpty();
        assertThat(weeks.between(thursdays, day(12, 4), day(12, 17)))
                .extracting(Week::planned)
                .containsExactly(day(12, 10), day(12, 17));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
