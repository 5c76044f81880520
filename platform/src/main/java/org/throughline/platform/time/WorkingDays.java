package org.throughline.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Working days of England: Monday to Friday less the bank holidays, the one-off ones and the substitute days included. */
public final class WorkingDays {

    private static final String COUNTRY = "gb";
    private static final String ENGLAND = "eng";

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(COUNTRY));
    private final Map<Integer, Set<LocalDate>> bankHolidays = new ConcurrentHashMap<>();

    /** Whether councils in England work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidaysOf(day.getYear()).contains(day);
    }

    /** The last day that is "within n working days of" the given day, which itself is day 0. */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days to add must not be negative: " + workingDays);
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(
                from.isBefore(to)
                        ? from.plusDays(1)
                                .datesUntil(to.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                        : 0);
    }

    private Set<LocalDate> bankHolidaysOf(int year) {
        return bankHolidays.computeIfAbsent(year, y -> holidays.getHolidays(Year.of(y), ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet()));
    }
}
