package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SeriesEndReason;

/**
 * A pod meets no longer at the time of a series.
 *
 * @param seriesId the series
 * @param podId the pod; also the key
 * @param lastDay the last day on which it can meet
 * @param reason why
 */
public record SupervisionSeriesEnded(UUID seriesId, UUID podId, LocalDate lastDay, SeriesEndReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.supervision-series-ended.v1";

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
