package org.throughline.supervision.series.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A pod's weekly meeting.
 *
 * @param weekday the day of the week
 * @param from first day on which it can meet
 * @param lastDay last day on which it can meet; null while it goes on
 * @param onBankHoliday what happens in a week whose day is a bank holiday
 */
public record Weekly(DayOfWeek weekday, LocalDate from, LocalDate lastDay, OnBankHoliday onBankHoliday) {}
