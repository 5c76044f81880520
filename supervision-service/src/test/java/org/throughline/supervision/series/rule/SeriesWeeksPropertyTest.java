package org.throughline.supervision.series.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.property.Property;

class SeriesWeeksPropertyTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final WorkingDays calendar = new WorkingDays();
    private final SeriesWeeks weeks = new SeriesWeeks(calendar);

    @Test
    void everyWeekIsThereOnceAndMeetsOnAWorkingDayOfItsOwnWeek() {
        Property.holds(WORLDS, random -> {
            Weekly weekly = weekly(random);
            LocalDate from = FIRST.plusDays(random.nextInt(4000));
            LocalDate to = from.plusDays(random.nextInt(200));

            List<Week> found = weeks.between(weekly, from, to);

            for (int i = 0; i < found.size(); i++) {
                Week week = found.get(i);
                assertThat(week.planned().getDayOfWeek()).isEqualTo(weekly.weekday());
                assertThat(i == 0
                                || week.planned()
                                        .equals(found.get(i - 1).planned().plusWeeks(1)))
                        .isTrue();
                assertThat(week.on() == null || calendar.isWorkingDay(week.on()))
                        .isTrue();
                assertThat(week.on() == null || monday(week.on()).equals(monday(week.planned())))
                        .isTrue();
                assertThat(week.on() != null || !calendar.isWorkingDay(week.planned()))
                        .isTrue();
            }
        });
    }

    @Test
    void lookingAtPartsOneAfterTheOtherGivesTheSameWeeks() {
        Property.holds(WORLDS, random -> {
            Weekly weekly = weekly(random);
            LocalDate from = FIRST.plusDays(random.nextInt(4000));
            LocalDate cut = from.plusDays(random.nextInt(100));
            LocalDate to = cut.plusDays(1 + random.nextInt(100));

            List<Week> parts = Stream.concat(
                            weeks.between(weekly, from, cut).stream(),
                            weeks.between(weekly, cut.plusDays(1), to).stream())
                    .toList();

            assertThat(parts).isEqualTo(weeks.between(weekly, from, to));
        });
    }

    private static Weekly weekly(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(4000));
        return new Weekly(
                DayOfWeek.of(1 + random.nextInt(5)),
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(400)),
                random.nextBoolean() ? OnBankHoliday.MOVE : OnBankHoliday.CANCEL);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
