package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of proceedings, their extensions and hearings. */
@ApplicationScoped
class ProceedingsRepository {

    private static final String OF_CASE = "from Proceedings where caseId = :case";

    private static final String DUE =
            "select started_on, due_on from statutory_clock where case_id = :case" + " and kind = 'CARE_PROCEEDINGS'";

    private static final String LASTING = "select count(*) from proceedings where case_id = :case"
            + " and (concluded_on is null or concluded_on >= :day)";

    private final EntityManager database;

    ProceedingsRepository(EntityManager database) {
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

    Optional<Proceedings> one(UUID caseId, UUID id) {
        return Optional.ofNullable(database.find(Proceedings.class, id)).filter(each -> each.caseId.equals(caseId));
    }

    Optional<Hearing> hearing(UUID proceedingsId, UUID id) {
        return Optional.ofNullable(database.find(Hearing.class, id))
                .filter(each -> each.proceedingsId.equals(proceedingsId));
    }

    /** The proceedings of a case, the latest first; one more than the limit where there are more. */
    List<Proceedings> of(UUID caseId, PageRequest request) {
        Optional<DayCursor> last = DayCursor.of(request);
        String below = last.isPresent() ? " and (issuedOn, id) < (:day, :id)" : "";
        var query = database.createQuery(OF_CASE + below + " order by issuedOn desc, id desc", Proceedings.class)
                .setParameter("case", caseId)
                .setMaxResults(request.limit + 1);
        last.ifPresent(place -> query.setParameter("day", place.day()).setParameter("id", place.id()));
        return query.getResultList();
    }

    /** The extensions of these proceedings, the latest first. */
    List<ProceedingsExtension> extensions(Collection<UUID> proceedings) {
        return database.createQuery(
                        "from ProceedingsExtension where proceedingsId in :ids order by orderedOn desc, id desc",
                        ProceedingsExtension.class)
                .setParameter("ids", proceedings)
                .getResultList();
    }

    /** The hearings of these proceedings, the latest first. */
    List<Hearing> hearings(Collection<UUID> proceedings) {
        return database.createQuery(
                        "from Hearing where proceedingsId in :ids order by listedFor desc, id desc", Hearing.class)
                .setParameter("ids", proceedings)
                .getResultList();
    }

    /** The last day in time of the case's proceedings by their day of issue, as their clocks say. */
    @SuppressWarnings("unchecked")
    Map<LocalDate, LocalDate> due(UUID caseId) {
        List<Object[]> rows =
                database.createNativeQuery(DUE).setParameter("case", caseId).getResultList();
        var due = new HashMap<LocalDate, LocalDate>();
        rows.forEach(row -> due.put((LocalDate) row[0], (LocalDate) row[1]));
        return due;
    }

    /** Whether proceedings of the case go on at this day or beyond it. */
    boolean lastBeyond(UUID caseId, LocalDate day) {
        var rows = (Number) database.createNativeQuery(LASTING)
                .setParameter("case", caseId)
                .setParameter("day", day)
                .getSingleResult();
        return rows.longValue() > 0;
    }
}
