package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.throughline.contracts.codes.SeriesEndReason;
import org.throughline.contracts.codes.SessionChangeReason;
import org.throughline.contracts.supervision.SupervisionSeriesEnded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.sessionchange.CancelSession;

/** A pod meets no longer at the time of a series: the sessions that lie behind its last day are cancelled. */
@ApplicationScoped
class EndSeries {

    private final SeriesRepository series;
    private final GroupSupervisions sessions;
    private final CancelSession cancelling;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    EndSeries(
            SeriesRepository series,
            GroupSupervisions sessions,
            CancelSession cancelling,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.cancelling = cancelling;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends a locked series, in the caller's transaction; what stood on the agendas of its sessions carries over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(SupervisionSeries ending, LocalDate lastDay, SeriesEndReason reason) {
        ending.end(lastDay, reason);
        series.flush();
        Instant after = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        SessionChangeReason why = reason == SeriesEndReason.POD_CLOSED
                ? SessionChangeReason.POD_CLOSED
                : SessionChangeReason.SERIES_ENDED;
        sessions.lockPlannedOf(ending.id, after).forEach(session -> cancelling.now(session, why, null));
        audit.wrote("END_SUPERVISION_SERIES", "supervision-series", ending.id);
        outbox.append(new SupervisionSeriesEnded(ending.id, ending.podId, lastDay, reason));
    }
}
