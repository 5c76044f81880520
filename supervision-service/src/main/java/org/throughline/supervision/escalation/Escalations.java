package org.throughline.supervision.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.DayCursor;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** Every query of escalations. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    private static final String OPEN = "answeredOn is null and withdrawnOn is null";

    Optional<Escalation> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @SuppressWarnings("unchecked")
    Optional<AskingReview> reviewOf(UUID id) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select id, pod_id, case_id, child_id from drift_review where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new AskingReview(
                        row.get("id", UUID.class),
                        row.get("pod_id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("child_id", UUID.class)));
    }

    boolean isLeadership(UUID pod) {
        return !getEntityManager()
                .createNativeQuery("select 1 from pod where id = :pod and kind = 'LEADERSHIP'")
                .setParameter("pod", pod)
                .getResultList()
                .isEmpty();
    }

    /** What has no answer and stands on no agenda, each alone for this transaction. */
    List<Escalation> lockWaiting() {
        return find("sessionId is null and " + OPEN + " order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a session has on its agenda, answered or not. */
    List<Escalation> ofSession(UUID session) {
        return list("sessionId = ?1 order by neededBy, id", session);
    }

    /** A session ends, or does not take place: what it did not answer waits for the next. */
    public void releaseFrom(UUID session) {
        find("sessionId = ?1 and " + OPEN + " order by id", session)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(Escalation::deferred);
        flush();
    }

    /** By the day on which an answer is needed; of one pod, or of all; without what a restriction closes to the caller. */
    @SuppressWarnings("unchecked")
    List<Escalation> page(UUID pod, Boolean open, UUID seesAs, Optional<DayCursor> after, int most) {
        var sql = new StringBuilder("select e.* from escalation e join reviewed_case c on c.id = e.case_id where not "
                + RestrictedRecords.CLOSED);
        var values = new HashMap<String, Object>();
        if (pod != null) {
            sql.append(" and e.pod_id = :pod");
            values.put("pod", pod);
        }
        if (open == null || open) {
            sql.append(" and e.answered_on is null and e.withdrawn_on is null");
        }
        after.ifPresent(place -> {
            sql.append(" and (e.needed_by, e.id) > (:day, :id)");
            values.put("day", place.day());
            values.put("id", place.id());
        });
        Query query = getEntityManager()
                .createNativeQuery(sql + " order by e.needed_by, e.id limit :rows", Escalation.class)
                .setParameter("seesAs", seesAs)
                .setParameter("rows", most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
