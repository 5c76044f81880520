package org.throughline.cases.changegoal;

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

/** Every query of the goals of a case. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<ChangeGoal, UUID> {

    private static final String ORDER = " order by setOn desc, id desc";

    /** The case's goals, the last set first; one more than the limit where there are more. */
    List<ChangeGoal> of(UUID caseId, Boolean open, PageRequest request) {
        var where = new StringBuilder("caseId = :case");
        var values = new HashMap<String, Object>(Map.of("case", caseId));
        if (open != null) {
            where.append(open ? " and outcome is null" : " and outcome is not null");
        }
        if (request.cursor != null) {
            where.append(" and (setOn, id) < (:setOn, :id)");
            values.putAll(below(request.cursor));
        }
        return find(where + ORDER, values).range(0, request.limit).list();
    }

    Optional<ChangeGoal> one(UUID caseId, UUID goalId) {
        return findByIdOptional(goalId).filter(goal -> goal.caseId().equals(caseId));
    }

    /** The case's goal of this id, its row locked until the transaction ends. */
    Optional<ChangeGoal> lock(UUID caseId, UUID goalId) {
        return findByIdOptional(goalId, LockModeType.PESSIMISTIC_WRITE)
                .filter(goal -> goal.caseId().equals(caseId));
    }

    private static Map<String, Object> below(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("setOn", LocalDate.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
