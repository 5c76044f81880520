package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Workers by their Social Work England number. */
@ApplicationScoped
public class WorkerNumbers {

    private static final String PLACEHOLDERS = "insert into worker_number (swe_number, worker_id, placeholder) "
            + "select number, uuidv7(), true from unnest(:numbers) number order by 1 on conflict do nothing";

    private static final String LEARN = "insert into worker_number as known (swe_number, worker_id, placeholder) "
            + "values (:number, :worker, false) on conflict (swe_number) do update set worker_id = excluded.worker_id, "
            + "placeholder = false where known.worker_id <> excluded.worker_id "
            + "returning case when old.placeholder then old.worker_id end";

    private final EntityManager database;

    WorkerNumbers(EntityManager database) {
        this.database = database;
    }

    /** The worker of each number; a placeholder where workforce-service has not told of one yet, so that nothing is lost. */
    @SuppressWarnings("unchecked")
    public Map<String, UUID> workers(Collection<String> numbers) {
        String[] asked = numbers.stream().distinct().toArray(String[]::new);
        database.createNativeQuery(PLACEHOLDERS).setParameter("numbers", asked).executeUpdate();
        List<Object[]> rows = database.createNativeQuery(
                        "select swe_number, worker_id from worker_number where swe_number = any(:numbers)")
                .setParameter("numbers", asked)
                .getResultList();
        var workers = new HashMap<String, UUID>();
        rows.forEach(row -> workers.put((String) row[0], (UUID) row[1]));
        return workers;
    }

    /** Keeps whose number it is; answers the placeholder that stood for the worker until now, if there was one. */
    public Optional<UUID> learn(String number, UUID worker) {
        return database
                .createNativeQuery(LEARN, UUID.class)
                .setParameter("number", number)
                .setParameter("worker", worker)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .findFirst();
    }
}
