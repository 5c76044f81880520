package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** By which edition of the rules each case's clocks were computed. */
@ApplicationScoped
class ClockEditionRepository {

    private static final String OUTDATED = "select f.id, f.child_id from case_file f"
            + " left join clock_edition e on e.case_id = f.id where e.edition is distinct from :edition"
            + " order by f.id limit :most";

    private static final String KEEP = "insert into clock_edition (case_id, edition)"
            + " select id, :edition from unnest(cast(:cases as uuid[])) id order by id"
            + " on conflict (case_id) do update set edition = excluded.edition";

    private final EntityManager database;

    ClockEditionRepository(EntityManager database) {
        this.database = database;
    }

    /** A case and its child. */
    record Outdated(UUID caseId, UUID childId) {}

    @SuppressWarnings("unchecked")
    List<Outdated> outdated(UUID edition, int most) {
        List<Object[]> rows = database.createNativeQuery(OUTDATED)
                .setParameter("edition", edition)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Outdated((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    void keep(List<UUID> cases, UUID edition) {
        database.createNativeQuery(KEEP)
                .setParameter("cases", cases.toArray(UUID[]::new))
                .setParameter("edition", edition)
                .executeUpdate();
    }
}
