package org.throughline.supervision.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.series.rule.Week;

/** Every query of series and of the sessions that come out of them. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<SupervisionSeries, UUID> {

    // a week that has its session, or whose time another session holds, is passed over
    private static final String GENERATE = """
            insert into group_supervision (id, pod_id, starts_at, ends_at, place, series_id, series_on, cancelled_at,
              cancelled_reason, version)
            select id, :pod, starts_at, starts_at + make_interval(mins => :minutes), cast(:place as text), :series, planned,
              case when cancelled then cast(:now as timestamptz) end, case when cancelled then 'BANK_HOLIDAY' end, 0
            from unnest(cast(:ids as uuid[]), cast(:starts as timestamptz[]), cast(:planned as date[]),
              cast(:cancelled as boolean[])) as w (id, starts_at, planned, cancelled)
            order by planned on conflict do nothing returning id, starts_at, cancelled_at""";

    // nobody sits in it any longer, and nobody is to come
    private static final String OF_CLOSED_PODS = """
            select s.id from supervision_series s where s.last_on is null
              and exists (select from seat t where t.pod_id = s.pod_id)
              and not exists (select from seat t where t.pod_id = s.pod_id and (t.ends_on is null or t.ends_on > :today))
            order by s.id for update of s skip locked""";

    /** One week's session, written or not. */
    record Made(UUID id, Instant startsAt, boolean cancelled) {}

    Optional<SupervisionSeries> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SupervisionSeries> ofPod(UUID pod, UUID after, int most) {
        return find("podId = ?1 and id > ?2 order by id", pod, after == null ? new UUID(0, 0) : after)
                .page(0, most)
                .list();
    }

    /** The series that may meet on a day or later, behind this id. */
    List<SupervisionSeries> goingOn(LocalDate on, UUID after, int most) {
        return find("(lastOn is null or lastOn >= ?1) and id > ?2 order by id", on, after)
                .page(0, most)
                .list();
    }

    @SuppressWarnings("unchecked")
    List<UUID> ofClosedPods(LocalDate today) {
        return getEntityManager()
                .createNativeQuery(OF_CLOSED_PODS)
                .setParameter("today", today)
                .getResultList();
    }

    /** Writes the sessions of these weeks that are not written yet, and answers those. */
    @SuppressWarnings("unchecked")
    List<Made> generate(SupervisionSeries series, List<Week> weeks, ZoneId zone, Instant now) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(GENERATE, Tuple.class)
                .setParameter("pod", series.podId)
                .setParameter("minutes", series.minutes)
                .setParameter("place", series.place)
                .setParameter("series", series.id)
                .setParameter("now", now)
                .setParameter("ids", weeks.stream().map(week -> Ids.next()).toArray(UUID[]::new))
                .setParameter(
                        "starts",
                        weeks.stream()
                                .map(week -> (week.cancelled() ? week.planned() : week.on())
                                        .atTime(series.startsAt)
                                        .atZone(zone)
                                        .toInstant())
                                .toArray(Instant[]::new))
                .setParameter("planned", weeks.stream().map(Week::planned).toArray(LocalDate[]::new))
                .setParameter("cancelled", weeks.stream().map(Week::cancelled).toArray(Boolean[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Made(
                        row.get("id", UUID.class),
                        row.get("starts_at", Instant.class),
                        row.get("cancelled_at", Instant.class) != null))
                .toList();
    }
}
