package org.throughline.contracts.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A pod meets for group supervision every week.
 *
 * @param seriesId the series
 * @param podId the pod; also the key
 * @param weekday the day of the week
 * @param minutes how long each session lasts
 * @param from first day on which it can meet
 */
public record SupervisionSeriesBegan(UUID seriesId, UUID podId, DayOfWeek weekday, int minutes, LocalDate from)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.supervision-series-began.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return podId;
    }

    @Override
    public UUID subject() {
        return seriesId;
    }
}
