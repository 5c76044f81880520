package org.throughline.supervision.series;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.throughline.contracts.codes.SeriesEndReason;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.series.rule.OnBankHoliday;
import org.throughline.supervision.series.rule.Weekly;

/** A pod meets every week, on a weekday, at a time by the clock on the wall. */
@Entity
class SupervisionSeries {

    @Id
    UUID id;

    UUID podId;

    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;

    LocalTime startsAt;
    int minutes;
    String place;
    LocalDate fromOn;
    LocalDate lastOn;

    @Enumerated(EnumType.STRING)
    OnBankHoliday onBankHoliday;

    @Enumerated(EnumType.STRING)
    SeriesEndReason endReason;

    @Version
    long version;

    protected SupervisionSeries() {}

    SupervisionSeries(NewSeries asked) {
        this.id = Ids.next();
        this.podId = asked.podId();
        this.weekday = asked.weekday();
        this.startsAt = asked.startsAt();
        this.minutes = asked.minutes();
        this.place = asked.place();
        this.fromOn = asked.from();
        this.onBankHoliday = asked.onBankHoliday() == null ? OnBankHoliday.MOVE : asked.onBankHoliday();
    }

    Weekly weekly() {
        return new Weekly(weekday, fromOn, lastOn, onBankHoliday);
    }

    void end(LocalDate lastDay, SeriesEndReason reason) {
        lastOn = lastDay;
        endReason = reason;
    }
}
