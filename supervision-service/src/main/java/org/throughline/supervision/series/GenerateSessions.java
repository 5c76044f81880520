package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SessionChangeReason;
import org.throughline.contracts.supervision.GroupSupervisionCancelled;
import org.throughline.contracts.supervision.GroupSupervisionScheduled;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.series.rule.SeriesWeeks;
import org.throughline.supervision.series.rule.Week;

/** Puts the weeks of a series into the calendar, each once, however often it is asked. */
@ApplicationScoped
class GenerateSessions {

    private final SeriesRepository series;
    private final SeriesWeeks weeks;
    private final SeriesSettings settings;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    GenerateSessions(
            SeriesRepository series,
            WorkingDays calendar,
            SeriesSettings settings,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.series = series;
        this.weeks = new SeriesWeeks(calendar);
        this.settings = settings;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes what is missing of one series from a day on, in the caller's transaction; how many sessions that was. */
    @Transactional(Transactional.TxType.MANDATORY)
    int of(SupervisionSeries one, LocalDate today) {
        List<Week> ahead = weeks.between(one.weekly(), today, today.plusWeeks(settings.weeksAhead()));
        List<SeriesRepository.Made> made = series.generate(one, ahead, clock.getZone(), clock.instant());
        audit.wrote(
                "SCHEDULE_GROUP_SUPERVISION",
                "group-supervision",
                made.stream().map(SeriesRepository.Made::id).toList());
        outbox.append(made.stream().map(session -> told(one, session)).toList());
        return made.size();
    }

    private DomainEvent told(SupervisionSeries one, SeriesRepository.Made session) {
        OffsetDateTime startsAt = session.startsAt().atZone(clock.getZone()).toOffsetDateTime();
        return session.cancelled()
                ? new GroupSupervisionCancelled(
                        session.id(), one.podId, startsAt, SessionChangeReason.BANK_HOLIDAY, List.of())
                : new GroupSupervisionScheduled(session.id(), one.podId, startsAt, one.minutes);
    }
}
