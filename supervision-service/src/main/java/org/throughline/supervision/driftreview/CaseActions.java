package org.throughline.supervision.driftreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.DayCursor;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** Every query of the actions that reviews agreed. */
@ApplicationScoped
class CaseActions implements PanacheRepositoryBase<CaseAction, UUID> {

    private static final String OPEN = "doneOn is null and cancelledOn is null";

    void keep(List<CaseAction> agreed) {
        persist(agreed);
        flush();
    }

    Optional<CaseAction> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CaseAction> of(UUID review) {
        return list("reviewId = ?1 order by position", review);
    }

    int lastPosition(UUID review) {
        return find("select coalesce(max(position), 0) from CaseAction where reviewId = ?1", review)
                .project(Integer.class)
                .singleResult();
    }

    /** Every open action of a case, alone for this transaction; locked in the order of their ids. */
    List<CaseAction> lockOpenOf(UUID caseId) {
        return find("caseId = ?1 and " + OPEN + " order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What earlier reviews of the same case agreed and is still open. */
    List<CaseAction> openFromEarlier(DriftReview review) {
        return list(
                "caseId = ?1 and " + OPEN + " and reviewId in (select r.id from DriftReview r where r.caseId = ?1 "
                        + "and r.id <> ?2 and (r.reviewedOn < ?3 or r.reviewedOn = ?3 and r.id < ?2)) order by dueOn, id",
                review.caseId,
                review.id,
                review.reviewedOn);
    }

    /** Actions about cases that a pod holds now, or of one worker, by their day. */
    @SuppressWarnings("unchecked")
    List<CaseAction> page(ActionFilter filter, UUID owner, UUID seesAs, Optional<DayCursor> after, int most) {
        var sql =
                new StringBuilder("select a.* from agreed_action a join reviewed_case c on c.id = a.case_id where not "
                        + RestrictedRecords.CLOSED);
        var values = new HashMap<String, Object>();
        narrow(sql, values, " and c.pod_id = :pod", "pod", filter.podId);
        narrow(sql, values, " and a.owner_id = :owner", "owner", owner);
        narrow(sql, values, " and a.case_id = :case", "case", filter.caseId);
        if (filter.open == null || filter.open) {
            sql.append(" and a.done_on is null and a.cancelled_on is null");
        }
        after.ifPresent(place -> {
            narrow(sql, values, " and (a.due_on, a.id) > (:day", "day", place.day());
            narrow(sql, values, ", :id)", "id", place.id());
        });
        Query query = getEntityManager()
                .createNativeQuery(sql + " order by a.due_on, a.id limit :rows", CaseAction.class)
                .setParameter("seesAs", seesAs)
                .setParameter("rows", most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }
}
