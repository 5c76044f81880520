package org.throughline.cases.cover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries of covers that change, and of the spells they lean on. */
@ApplicationScoped
class CoverRepository implements PanacheRepositoryBase<Cover, UUID> {

    private static final String SPELL =
            "select case_id, id, worker_id, started_on, ended_on from keyworker_spell where ";

    private static final String HELD = "select c.id from case_file c join keyworker_spell k on k.case_id = c.id "
            + "where c.closed_on is null and k.worker_id = :worker and k.during @> cast(:day as date) order by c.id";

    Optional<Cover> ofCase(UUID caseId, UUID coverId) {
        return find("caseId = ?1 and id = ?2", caseId, coverId).firstResultOptional();
    }

    /** What lasts on this day or begins later. */
    List<Cover> lastingBeyond(UUID caseId, LocalDate day) {
        return list("caseId = ?1 and (endedOn is null or endedOn > ?2) order by startedOn, id", caseId, day);
    }

    /** The spell of the day; empty where the case has no keyworker on it. */
    Optional<CoveredSpell> spellOn(UUID caseId, LocalDate day) {
        return spells(SPELL + "case_id = :id and during @> cast(:day as date)", caseId, day);
    }

    /** A spell by its id, known to hold on a day. */
    CoveredSpell spell(UUID spellId, LocalDate day) {
        return spells(SPELL + "id = :id and during @> cast(:day as date)", spellId, day)
                .orElseThrow();
    }

    /** The open cases whose keyworker on this day is the worker, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<UUID> casesOf(UUID workerId, LocalDate day) {
        return getEntityManager()
                .createNativeQuery(HELD, UUID.class)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether somebody covers the case within these days. */
    boolean isCovered(UUID caseId, LocalDate from, LocalDate to) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from cover where case_id = :case "
                        + "and during && daterange(:from, cast(:to as date), '[)'))")
                .setParameter("case", caseId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Optional<CoveredSpell> spells(String sql, UUID id, LocalDate day) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new CoveredSpell(
                        (UUID) row[0], (UUID) row[1], (UUID) row[2], (LocalDate) row[3], (LocalDate) row[4]))
                .findFirst();
    }
}
