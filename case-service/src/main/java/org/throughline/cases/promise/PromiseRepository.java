package org.throughline.cases.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of the promises of a case. */
@ApplicationScoped
class PromiseRepository implements PanacheRepositoryBase<Promise, UUID> {

    private static final String ORDER = " order by madeOn desc, id desc";

    /** The case's promises, the last made first; one more than the limit where there are more. */
    List<Promise> of(UUID caseId, Boolean open, PageRequest request) {
        var where = new StringBuilder("caseId = :case");
        var values = new HashMap<String, Object>(Map.of("case", caseId));
        if (open != null) {
            where.append(open ? " and outcome is null" : " and outcome is not null");
        }
        if (request.cursor != null) {
            where.append(" and (madeOn, id) < (:madeOn, :id)");
            values.putAll(below(request.cursor));
        }
        return find(where + ORDER, values).range(0, request.limit).list();
    }

    Optional<Promise> one(UUID caseId, UUID promiseId) {
        return findByIdOptional(promiseId).filter(promise -> promise.caseId().equals(caseId));
    }

    /** The case's promise of this id, its row locked until the transaction ends. */
    Optional<Promise> lock(UUID caseId, UUID promiseId) {
        return findByIdOptional(promiseId, LockModeType.PESSIMISTIC_WRITE)
                .filter(promise -> promise.caseId().equals(caseId));
    }

    private static Map<String, Object> below(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("madeOn", LocalDate.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
