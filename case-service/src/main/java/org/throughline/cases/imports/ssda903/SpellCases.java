package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/** Which child and pod the case of a spell belongs to, and which spells a worker has. */
@ApplicationScoped
class SpellCases {

    private final EntityManager database;

    SpellCases(EntityManager database) {
        this.database = database;
    }

    /** Whose case it is and where it is; {@code podId} is null while it is unallocated. */
    record Place(UUID childId, UUID podId) {}

    @SuppressWarnings("unchecked")
    Map<UUID, Place> of(Collection<UUID> cases) {
        List<Object[]> rows = database.createNativeQuery(
                        "select id, child_id, pod_id from case_file where id = any(:cases)")
                .setParameter("cases", cases.toArray(UUID[]::new))
                .getResultList();
        var places = new HashMap<UUID, Place>();
        rows.forEach(row -> places.put((UUID) row[0], new Place((UUID) row[1], (UUID) row[2])));
        return places;
    }

    /** Gives the spells of one worker to another; answers them as they are then. */
    @SuppressWarnings("unchecked")
    List<Spell> handOver(UUID placeholder, UUID worker) {
        List<Object[]> rows = database.createNativeQuery(
                        "update keyworker_spell set worker_id = :worker where worker_id = :placeholder "
                                + "returning id, case_id, worker_id, started_on, ended_on, reason")
                .setParameter("worker", worker)
                .setParameter("placeholder", placeholder)
                .getResultList();
        return rows.stream()
                .map(row -> new Spell(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        ChangeReason.valueOf((String) row[5])))
                .toList();
    }
}
