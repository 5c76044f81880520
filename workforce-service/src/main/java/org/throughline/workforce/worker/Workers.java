package org.throughline.workforce.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query of workers. */
@ApplicationScoped
public class Workers implements PanacheRepositoryBase<Worker, UUID> {

    private static final String SITS_IN_POD = "id in (select s.workerId from SeatHeld s where s.podId = :pod"
            + " and s.startsOn <= :today and (s.endsOn is null or s.endsOn > :today))";

    /** The worker, locked until the transaction ends: all that depends on hours and employment goes one by one. */
    public Optional<Worker> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<WorkerView> page(WorkerFilter filter, LocalDate today, Optional<UUID> after, int most) {
        var conditions = new Conditions();
        conditions.add(filter.role != null, "role = :role", () -> Map.of("role", filter.role));
        conditions.add(filter.podId != null, SITS_IN_POD, () -> Map.of("pod", filter.podId, "today", today));
        return page(conditions, after, most);
    }

    /** Workers in whose name every one of the words occurs, in any case. */
    List<WorkerView> named(List<String> words, Optional<UUID> after, int most) {
        var conditions = new Conditions();
        for (int i = 0; i < words.size(); i++) {
            String word = "word" + i;
            String pattern = "%" + escaped(words.get(i).toLowerCase(Locale.ROOT)) + "%";
            conditions.add(
                    true,
                    "lower(givenName || ' ' || familyName) like :" + word + " escape '!'",
                    () -> Map.of(word, pattern));
        }
        return page(conditions, after, most);
    }

    List<WorkerSummary> summaries(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids).project(WorkerSummary.class).list();
    }

    private List<WorkerView> page(Conditions conditions, Optional<UUID> after, int most) {
        conditions.add(after.isPresent(), "id > :after", () -> Map.of("after", after.get()));
        return find(conditions.text(), Sort.by("id"), conditions.values())
                .project(WorkerView.class)
                .page(0, most)
                .list();
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
