package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of legal holds. */
@ApplicationScoped
class HoldRepository {

    private static final String COLUMNS =
            "id, child_id, reason, words, held_on, held_by, lifted_on, lifted_by, lifted_words";

    private static final String HOLD = "insert into legal_hold (id, child_id, reason, words, held_on, held_by)"
            + " values (:id, :child, :reason, :words, :on, :by) returning " + COLUMNS;

    private static final String LIFT = "update legal_hold set lifted_on = :on, lifted_by = :by, lifted_words = :words"
            + " where id = :id and child_id = :child and lifted_on is null returning " + COLUMNS;

    private final EntityManager database;

    HoldRepository(EntityManager database) {
        this.database = database;
    }

    /** The hold; the child's row is locked. */
    HoldView hold(UUID id, UUID childId, NewHold said, UUID by, LocalDate on) {
        return rows(database.createNativeQuery(HOLD)
                        .setParameter("id", id)
                        .setParameter("child", childId)
                        .setParameter("reason", said.reason().name())
                        .setParameter("words", said.words())
                        .setParameter("by", by)
                        .setParameter("on", on))
                .get(0);
    }

    /** The lifted hold; empty where it is not there or has ended. */
    Optional<HoldView> lift(UUID childId, UUID holdId, HoldLifting said, UUID by, LocalDate on) {
        return rows(database.createNativeQuery(LIFT)
                        .setParameter("id", holdId)
                        .setParameter("child", childId)
                        .setParameter("words", said.words())
                        .setParameter("by", by)
                        .setParameter("on", on))
                .stream()
                .findFirst();
    }

    /** The child's holds, the last before the others. */
    List<HoldView> of(UUID childId) {
        return rows(database.createNativeQuery(
                        "select " + COLUMNS
                                + " from legal_hold where child_id = any(same_child(:child)) order by recorded_at desc, id desc")
                .setParameter("child", childId));
    }

    /** Locks the child's row until the transaction ends, so that it is not erased meanwhile; false where there is none. */
    boolean lockChild(UUID childId) {
        return !database.createNativeQuery("select id from child where id = :child for key share", UUID.class)
                .setParameter("child", childId)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<HoldView> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new HoldView(
                        (UUID) row[0],
                        (UUID) row[1],
                        HoldReason.valueOf((String) row[2]),
                        (String) row[3],
                        (LocalDate) row[4],
                        (UUID) row[5],
                        (LocalDate) row[6],
                        (UUID) row[7],
                        (String) row[8]))
                .toList();
    }
}
