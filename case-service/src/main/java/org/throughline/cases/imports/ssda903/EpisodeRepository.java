package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.imports.ChildRows.OfChild;
import org.throughline.platform.imports.RowSet;

/** Looked-after episodes, many at a time. */
@ApplicationScoped
class EpisodeRepository {

    private static final String COLUMNS = "new_episode_reason, legal_status, category_of_need, placement, "
            + "placement_provider, end_reason, place_change_reason, placement_urn, home_postcode, placement_postcode";

    private static final String KEEP = "with told as (select child.id as child_id, fact.* "
            + "from jsonb_to_recordset(cast(:rows as jsonb)) as fact(la_child_id text, started_on date, ended_on date, "
            + "new_episode_reason text, legal_status text, category_of_need text, placement text, placement_provider text, "
            + "end_reason text, place_change_reason text, placement_urn text, home_postcode text, placement_postcode text) join child using (la_child_id)) "
            + "insert into looked_after_episode as known (child_id, started_on, ended_on, " + COLUMNS + ") "
            + "select child_id, started_on, ended_on, " + COLUMNS + " from told order by child_id, started_on "
            + "on conflict (child_id, started_on) do update set (ended_on, " + COLUMNS + ") = (" + excluded() + ") "
            + "where (known.ended_on, " + known() + ") is distinct from (" + excluded() + ") "
            + "returning child_id, old.id is null";

    private static final String TIMES = "select child_id, started_on, ended_on, new_episode_reason = 'S', "
            + "coalesce(ended_on is not null and end_reason <> 'X1', false) from looked_after_episode "
            + "where child_id = any(:children)";

    private final EntityManager database;
    private final RowSet rowSet;

    EpisodeRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** How many episodes were new, how many changed, and whose. */
    record Kept(long created, long updated, Set<UUID> children) {}

    @SuppressWarnings("unchecked")
    Kept keep(List<OfChild<Episode>> episodes) {
        List<Object[]> rows = database.createNativeQuery(KEEP)
                .setParameter(
                        "rows", rowSet.of(episodes.stream().map(OfChild::fact).toList()))
                .getResultList();
        var children = new HashSet<UUID>();
        rows.forEach(row -> children.add((UUID) row[0]));
        long created = rows.stream().filter(row -> (Boolean) row[1]).count();
        return new Kept(created, rows.size() - created, children);
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<EpisodeTime>> times(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery(TIMES)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        var times = new HashMap<UUID, List<EpisodeTime>>();
        rows.forEach(row -> times.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                .add(new EpisodeTime((LocalDate) row[1], (LocalDate) row[2], (Boolean) row[3], (Boolean) row[4])));
        return times;
    }

    private static String excluded() {
        return "excluded.ended_on, excluded." + COLUMNS.replace(", ", ", excluded.");
    }

    private static String known() {
        return "known." + COLUMNS.replace(", ", ", known.");
    }
}
