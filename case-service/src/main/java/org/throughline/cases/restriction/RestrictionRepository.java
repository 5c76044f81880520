package org.throughline.cases.restriction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of restrictions. */
@ApplicationScoped
class RestrictionRepository implements PanacheRepositoryBase<Restriction, UUID> {

    private static final String RUNNING =
            "select r.* from restriction r where r.lifted_on is null and " + Visibility.child("r.child_id");

    /** The child's restrictions, the last before the others. */
    List<Restriction> of(UUID childId) {
        return list("childId = ?1 order by recordedAt desc, id desc", childId);
    }

    Optional<Restriction> one(UUID childId, UUID restrictionId) {
        return find("childId = ?1 and id = ?2", childId, restrictionId).firstResultOptional();
    }

    /** The child's restriction of this id, its row locked until the transaction ends. */
    Optional<Restriction> lock(UUID childId, UUID restrictionId) {
        return findByIdOptional(restrictionId, LockModeType.PESSIMISTIC_WRITE)
                .filter(restriction -> restriction.childId().equals(childId));
    }

    /** Those that hold, of children whom the caller may see, the one due for review first; one more than the limit. */
    @SuppressWarnings("unchecked")
    List<Restriction> running(Boolean overdue, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder(RUNNING);
        sql.append(overdue == null ? "" : " and (r.review_on < :seesOn) = :overdue");
        sql.append(request.cursor == null ? "" : " and (r.review_on, r.id) > (:day, :after)");
        Query query = visibility.bind(getEntityManager()
                .createNativeQuery(sql + " order by r.review_on, r.id limit :rows", Restriction.class));
        if (overdue != null) {
            query.setParameter("overdue", overdue);
        }
        if (request.cursor != null) {
            after(query, request.cursor);
        }
        return query.setParameter("rows", request.limit + 1).getResultList();
    }

    private static void after(Query query, String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            query.setParameter("day", LocalDate.parse(keys.get(0))).setParameter("after", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
