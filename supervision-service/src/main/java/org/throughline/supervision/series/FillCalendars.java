package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.SeriesEndReason;

/** Fills up the calendars of all pods, and empties those of pods in which nobody sits any longer. */
@ApplicationScoped
public class FillCalendars {

    static final int BATCH = 50;

    private final SeriesRepository series;
    private final GenerateSessions generating;
    private final EndSeries ending;

    FillCalendars(SeriesRepository series, GenerateSessions generating, EndSeries ending) {
        this.series = series;
        this.generating = generating;
        this.ending = ending;
    }

    /** Fills the calendars of the series behind this id; the last id of the batch, null where it was the last batch. */
    @ActivateRequestContext
    @Transactional
    public UUID batch(LocalDate today, UUID after) {
        List<SupervisionSeries> batch = series.goingOn(today, after, BATCH);
        batch.forEach(one -> generating.of(one, today));
        return batch.size() < BATCH ? null : batch.get(BATCH - 1).id;
    }

    /** Ends the series of pods that are closed: nobody sits there, and nobody is to come. */
    @ActivateRequestContext
    @Transactional
    public void closedPods(LocalDate today) {
        for (UUID id : series.ofClosedPods(today)) {
            SupervisionSeries one = series.findById(id);
            LocalDate lastDay = one.fromOn.isAfter(today) ? one.fromOn : today;
            ending.of(one, lastDay, SeriesEndReason.POD_CLOSED);
        }
    }
}
