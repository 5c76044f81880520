package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.throughline.contracts.supervision.SupervisionSeriesBegan;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;

/** A pod agrees to meet every week. */
@ApplicationScoped
class BeginSeries {

    private final SeriesRepository series;
    private final GenerateSessions generating;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    BeginSeries(
            SeriesRepository series,
            GenerateSessions generating,
            PodAccess access,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.series = series;
        this.generating = generating;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps the series and puts its weeks into the calendar; the database refuses two on one weekday. */
    @Transactional
    SeriesView of(NewSeries asked) {
        access.requireMaySchedule(asked.podId());
        if (asked.weekday().getValue() > DayOfWeek.FRIDAY.getValue()) {
            throw Problem.unprocessable("series-on-weekend", "A pod meets on a working day.")
                    .at("/weekday", "is no working day");
        }
        LocalDate today = LocalDate.now(clock);
        if (asked.from().isBefore(today)) {
            throw Problem.unprocessable("series-in-the-past", "A series begins today or later.")
                    .at("/from", "has passed");
        }
        var begun = new SupervisionSeries(asked);
        series.persistAndFlush(begun);
        audit.wrote("BEGIN_SUPERVISION_SERIES", "supervision-series", begun.id);
        outbox.append(new SupervisionSeriesBegan(begun.id, begun.podId, begun.weekday, begun.minutes, begun.fromOn));
        generating.of(begun, today);
        return SeriesView.of(begun);
    }
}
