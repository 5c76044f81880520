package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.Visibility;

/** Every query of pairs that may be one child. Each pair is kept from both sides and listed once. */
@ApplicationScoped
class PossibleDuplicateRepository {

    private static final String UNDECIDED = "select d.child_id, d.other_child_id, d.matched_on, d.since"
            + " from possible_duplicate d join child one on one.id = d.child_id join child other on other.id = d.other_child_id"
            + " where d.child_id < d.other_child_id and d.told_apart_at is null and one.stands_as <> other.stands_as"
            + " and (d.child_id, d.other_child_id) > (:child, :other)"
            + " and (cast(:about as uuid) is null or cast(:about as uuid) in (d.child_id, d.other_child_id))"
            + " and not " + Visibility.closed("d.child_id") + " and not " + Visibility.closed("d.other_child_id")
            + " and (" + Visibility.child("d.child_id") + " or " + Visibility.child("d.other_child_id") + ")"
            + " order by d.child_id, d.other_child_id limit :most";

    private static final String TELL_APART = "update possible_duplicate set told_apart_at = :at, told_apart_by = :by,"
            + " told_apart_words = :words where told_apart_at is null"
            + " and ((child_id, other_child_id) = (:child, :other) or (child_id, other_child_id) = (:other, :child))";

    private final EntityManager database;

    PossibleDuplicateRepository(EntityManager database) {
        this.database = database;
    }

    /** Undecided pairs of whom the caller may see one, behind a pair; with this child, where one is named. */
    @SuppressWarnings("unchecked")
    List<PossibleDuplicate> undecided(Visibility visibility, UUID about, UUID child, UUID other, int most) {
        List<Object[]> rows = visibility
                .bind(database.createNativeQuery(UNDECIDED))
                .setParameter("about", about)
                .setParameter("child", child)
                .setParameter("other", other)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new PossibleDuplicate(
                        (UUID) row[0],
                        (UUID) row[1],
                        List.of((String[]) row[2]),
                        ((Instant) row[3]).atOffset(ZoneOffset.UTC)))
                .toList();
    }

    /** Keeps that they are two children; false where nobody thought otherwise, or it is decided. */
    boolean tellApart(UUID child, Distinction said, Instant at, UUID by) {
        return database.createNativeQuery(TELL_APART)
                        .setParameter("child", child)
                        .setParameter("other", said.otherChildId())
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("words", said.words())
                        .executeUpdate()
                > 0;
    }
}
