package org.throughline.cases.sharedoutcome;

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

/** Every query of the shared outcomes of a case. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<SharedOutcome, UUID> {

    private static final String ORDER = " order by agreedOn desc, id desc";

    /** The case's shared outcomes, the last agreed first; one more than the limit where there are more. */
    List<SharedOutcome> of(UUID caseId, Boolean open, PageRequest request) {
        var where = new StringBuilder("caseId = :case");
        var values = new HashMap<String, Object>(Map.of("case", caseId));
        if (open != null) {
            where.append(open ? " and ending is null" : " and ending is not null");
        }
        if (request.cursor != null) {
            where.append(" and (agreedOn, id) < (:agreedOn, :id)");
            values.putAll(below(request.cursor));
        }
        return find(where + ORDER, values).range(0, request.limit).list();
    }

    Optional<SharedOutcome> one(UUID caseId, UUID outcomeId) {
        return findByIdOptional(outcomeId).filter(outcome -> outcome.caseId().equals(caseId));
    }

    /** The case's shared outcome of this id, its row locked until the transaction ends. */
    Optional<SharedOutcome> lock(UUID caseId, UUID outcomeId) {
        return findByIdOptional(outcomeId, LockModeType.PESSIMISTIC_WRITE)
                .filter(outcome -> outcome.caseId().equals(caseId));
    }

    private static Map<String, Object> below(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("agreedOn", LocalDate.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
