package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.allocation.rule.Wanted;
import org.throughline.cases.allocation.rule.Wish;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.codes.WorkerWish;

/** What children need and wish of their worker, and who is excluded: two statements, and those of the exclusions. */
@ApplicationScoped
class WantedRepository {

    private static final String NEEDS = "select distinct n.expertise from expertise_need n "
            + "join case_file c on c.id = n.case_id and c.closed_on is null where c.child_id = any(:children)";

    private static final String WISHES = "select known.stands_as, wish, worker_id, language from worker_wish "
            + "join child known on known.id = child_id where known.stands_as = any(:children) and said_on <= :on and (ended_on is null or ended_on > :on)";

    private final EntityManager database;
    private final Exclusions exclusions;

    WantedRepository(EntityManager database, Exclusions exclusions) {
        this.database = database;
        this.exclusions = exclusions;
    }

    @SuppressWarnings("unchecked")
    Wanted by(Collection<UUID> children, LocalDate on) {
        List<String> needs = about(NEEDS, children).getResultList();
        List<Object[]> wishes = about(WISHES, children).setParameter("on", on).getResultList();
        return new Wanted(
                needs.stream()
                        .map(Expertise::valueOf)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet)),
                wishes.stream()
                        .map(row -> new Wish(
                                (UUID) row[0], WorkerWish.valueOf((String) row[1]), (UUID) row[2], (String) row[3]))
                        .toList(),
                exclusions.fromAnyOf(children));
    }

    private Query about(String sql, Collection<UUID> children) {
        return database.createNativeQuery(sql).setParameter("children", children.toArray(UUID[]::new));
    }
}
