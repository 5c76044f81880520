package org.throughline.supervision.series.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.throughline.platform.time.WorkingDays;

/** The weeks of a series: every week has one, and a bank holiday moves it or takes it away, as the pod agreed. */
public final class SeriesWeeks {

    private static final int WORKING_WEEK = 5;

    private final WorkingDays calendar;

    /** Weeks by this calendar. */
    public SeriesWeeks(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The weeks whose planned day lies between two days, both inside, earliest first. */
    public List<Week> between(Weekly weekly, LocalDate from, LocalDate to) {
        LocalDate start = from.isBefore(weekly.from()) ? weekly.from() : from;
        LocalDate end = weekly.lastDay() != null && weekly.lastDay().isBefore(to) ? weekly.lastDay() : to;
        LocalDate first = start.with(TemporalAdjusters.nextOrSame(weekly.weekday()));
        return first.isAfter(end)
                ? List.of()
                : first.datesUntil(end.plusDays(1), Period.ofWeeks(1))
                        .map(planned -> new Week(planned, meetsOn(weekly, planned)))
                        .toList();
    }

    private LocalDate meetsOn(Weekly weekly, LocalDate planned) {
        if (calendar.isWorkingDay(planned)) {
            return planned;
        }
        if (weekly.onBankHoliday() == OnBankHoliday.CANCEL) {
            return null;
        }
        LocalDate monday = planned.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> workingDays = monday.datesUntil(monday.plusDays(WORKING_WEEK))
                .filter(calendar::isWorkingDay)
                .toList();
        return workingDays.stream()
                .filter(day -> day.isAfter(planned))
                .findFirst()
                .orElseGet(() ->
                        workingDays.stream().reduce((earlier, later) -> later).orElse(null));
    }
}
