package org.throughline.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The one query of the timeline, over the view {@code timeline_entry}. */
@ApplicationScoped
class TimelineRepository {

    private static final String PAGE = """
            select kind, day, at, record_id, case_id, cast(facts as text), place from timeline_entry
            where child_id = any(cast((select same_child(:child)) as uuid[])) and kind = any(:kinds)
            and day between :from and :to
            and (day, place, coalesce(at, '1900-01-01Z'), record_id) < (:day, :place, :at, :record)
            order by day desc, place desc, coalesce(at, '1900-01-01Z') desc, record_id desc limit :most""";

    private final EntityManager database;

    TimelineRepository(EntityManager database) {
        this.database = database;
    }

    /** A child's facts of these kinds and days below a place, newest first. */
    @SuppressWarnings("unchecked")
    List<TimelineEntry> below(UUID child, Collection<TimelineKind> kinds, Period period, Place place, int most) {
        List<Object[]> rows = database.createNativeQuery(PAGE)
                .setParameter("child", child)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("from", period.first())
                .setParameter("to", period.last())
                .setParameter("day", place.day())
                .setParameter("place", place.place())
                .setParameter("at", place.at())
                .setParameter("record", place.recordId())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(TimelineRepository::entry).toList();
    }

    private static TimelineEntry entry(Object[] row) {
        return new TimelineEntry(
                TimelineKind.valueOf((String) row[0]),
                (LocalDate) row[1],
                row[2] == null ? null : ((Instant) row[2]).atOffset(ZoneOffset.UTC),
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                ((Number) row[6]).intValue());
    }
}
