package org.throughline.supervision.driftsignal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.platform.time.WorkingDays;

/** Measures situations against limits: what the signal rules share. */
final class Ruler {

    private final DriftStandards standards;
    private final WorkingDays calendar;
    private final ZoneId zone;

    Ruler(DriftStandards standards, WorkingDays calendar, ZoneId zone) {
        this.standards = standards;
        this.calendar = calendar;
        this.zone = zone;
    }

    DriftLimits limits() {
        return standards.limits();
    }

    String source() {
        return standards.source();
    }

    /** The last day that is still within the limit. */
    LocalDate lastDay(LocalDate since, Limit limit) {
        return limit.unit().after(since, limit.number(), calendar);
    }

    /** As many days before a day as the limit lasts after it. */
    LocalDate ahead(LocalDate day, Limit limit) {
        return day.minusDays(ChronoUnit.DAYS.between(day, lastDay(day, limit)));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Stands from the first day beyond the limit on. */
    Signal beyond(DriftSignal code, LocalDate since, Limit limit, String source) {
        return new Signal(code, since, lastDay(since, limit).plusDays(1), null, limit, source, null);
    }

    /** Stands from the first day after this last day on. */
    Signal past(DriftSignal code, LocalDate since, LocalDate lastDay, String source, UUID about) {
        return new Signal(code, since, lastDay.plusDays(1), null, null, source, about);
    }

    /** Stands from a day on for as long as the limit says. */
    Signal lasting(DriftSignal code, LocalDate since, Limit limit, String source, UUID about) {
        return new Signal(code, since, since, lastDay(since, limit).plusDays(1), limit, source, about);
    }
}
