package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.clock.rule.CaseFacts;
import org.throughline.cases.clock.rule.Fact;
import org.throughline.cases.clock.rule.FactKind;

/** Reads the facts that clocks depend on, over the view {@code clock_fact}: one statement for however many children. */
@ApplicationScoped
class ClockFactsRepository {

    private static final String CASE = "CASE";
    private static final String TAKEN_OVER = "TAKEN_OVER";

    private static final String FACTS = "select child_id, case_id, kind, day, until, weeks from clock_fact"
            + " where child_id = any(:children) order by child_id, case_id, day";

    private final EntityManager database;

    ClockFactsRepository(EntityManager database) {
        this.database = database;
    }

    /** Every case of the children with its facts. */
    @SuppressWarnings("unchecked")
    List<FactsOfCase> of(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery(FACTS)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, List<Object[]>> byCase = new LinkedHashMap<>();
        rows.forEach(row ->
                byCase.computeIfAbsent((UUID) row[1], id -> new ArrayList<>()).add(row));
        return byCase.values().stream().map(ClockFactsRepository::facts).toList();
    }

    private static FactsOfCase facts(List<Object[]> rows) {
        LocalDate closedOn = null;
        LocalDate takenOver = null;
        var facts = new ArrayList<Fact>();
        for (Object[] row : rows) {
            switch ((String) row[2]) {
                case CASE -> closedOn = (LocalDate) row[4];
                case TAKEN_OVER -> takenOver = (LocalDate) row[3];
                default ->
                    facts.add(new Fact(
                            FactKind.valueOf((String) row[2]),
                            (LocalDate) row[3],
                            (LocalDate) row[4],
                            ((Number) row[5]).intValue()));
            }
        }
        Object[] first = rows.get(0);
        return new FactsOfCase((UUID) first[1], (UUID) first[0], new CaseFacts(closedOn, takenOver, facts));
    }
}
