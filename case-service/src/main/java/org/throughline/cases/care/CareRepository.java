package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.care.rule.Birth;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of times in care, their placements and legal statuses. */
@ApplicationScoped
class CareRepository {

    private static final String TIMES = "from TimeInCare where caseId = :case";

    private static final String LATEST_FIRST = " order by startedOn desc, id desc";

    private static final String LASTING =
            "select count(*) from time_in_care where case_id = :case" + " and (ended_on is null or ended_on > :day)";

    private static final String IN_CARE = "select exists (select from time_in_care where child_id = :child"
            + " and started_on <= :day and (ended_on is null or ended_on >= :day)) or exists (select from care_period"
            + " where child_id = any(same_child(:child)) and started_on <= :day and (ended_on is null or ended_on >= :day))";

    private final EntityManager database;

    CareRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new row and lets the database refuse it at once. */
    void keep(Object row) {
        database.persist(row);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** The times in care of a case, the latest first; one more than the limit where there are more. */
    List<TimeInCare> times(UUID caseId, PageRequest request) {
        Optional<DayCursor> last = DayCursor.of(request);
        String below = last.isPresent() ? " and (startedOn, id) < (:day, :id)" : "";
        var query = database.createQuery(TIMES + below + LATEST_FIRST, TimeInCare.class)
                .setParameter("case", caseId)
                .setMaxResults(request.limit + 1);
        last.ifPresent(place -> query.setParameter("day", place.day()).setParameter("id", place.id()));
        return query.getResultList();
    }

    Optional<TimeInCare> time(UUID caseId, UUID id) {
        return Optional.ofNullable(database.find(TimeInCare.class, id)).filter(time -> time.caseId.equals(caseId));
    }

    /** The time in care that lasts, if there is one. */
    Optional<TimeInCare> lasting(UUID caseId) {
        return database.createQuery(TIMES + " and endedOn is null", TimeInCare.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** The placements of these times, the latest first. */
    List<Placement> placements(Collection<UUID> times) {
        return database.createQuery("from Placement where timeInCareId in :times" + LATEST_FIRST, Placement.class)
                .setParameter("times", times)
                .getResultList();
    }

    /** The legal statuses of these times, the latest first. */
    List<CareLegalStatus> statuses(Collection<UUID> times) {
        return database.createQuery(
                        "from CareLegalStatus where timeInCareId in :times" + LATEST_FIRST, CareLegalStatus.class)
                .setParameter("times", times)
                .getResultList();
    }

    /** Whether a time in care of the case goes on at this day or beyond it. */
    boolean lastsBeyond(UUID caseId, LocalDate day) {
        return ((Number) database.createNativeQuery(LASTING)
                                .setParameter("case", caseId)
                                .setParameter("day", day)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Whether the child was looked after on a day, the last one included, as recorded here or told by a file. */
    boolean inCare(UUID childId, LocalDate day) {
        return (boolean) database.createNativeQuery(IN_CARE)
                .setParameter("child", childId)
                .setParameter("day", day)
                .getSingleResult();
    }

    Birth birth(UUID childId) {
        var row = (Tuple)
                database.createNativeQuery("select date_of_birth, unborn from child where id = :child", Tuple.class)
                        .setParameter("child", childId)
                        .getSingleResult();
        return new Birth(row.get("date_of_birth", LocalDate.class), row.get("unborn", Boolean.class));
    }
}
