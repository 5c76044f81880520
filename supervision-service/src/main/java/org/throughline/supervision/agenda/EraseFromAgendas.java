package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.ChildRecords;

/** Takes an erased child's cases off every agenda, and off what is carried over. */
@ApplicationScoped
class EraseFromAgendas implements ChildRecords {

    private static final List<String> TABLES = List.of("agenda_case", "carried_over");

    private final EntityManager database;

    EraseFromAgendas(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        TABLES.forEach(table -> database.createNativeQuery("delete from " + table + " where case_id = any(:cases)")
                .setParameter("cases", caseIds.toArray(UUID[]::new))
                .executeUpdate());
    }
}
