package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How goals read before they were revised. */
@ApplicationScoped
class RevisionRepository {

    private static final String KEEP = """
            insert into goal_revision (goal_id, goal_version, revised_on, reason, change, for_whom, due_on, why_by_then,
              seen_how, consequence, recorded_at, recorded_by)
            values (:goal, :version, :on, :reason, :change, :whom, :due, :why, :seen, :consequence, :at, :by)""";

    private static final String OF = """
            select goal_id, revised_on, reason, change, for_whom, due_on, why_by_then, seen_how, consequence, recorded_by
            from goal_revision where goal_id = any(:goals) order by goal_id, goal_version""";

    private final EntityManager database;

    RevisionRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps what the goal of this version said. */
    void keep(UUID goalId, long version, RevisionView revision, OffsetDateTime at) {
        database.createNativeQuery(KEEP)
                .setParameter("goal", goalId)
                .setParameter("version", version)
                .setParameter("on", revision.revisedOn())
                .setParameter("reason", revision.reason())
                .setParameter("change", revision.was().change())
                .setParameter("whom", revision.was().forWhom().name())
                .setParameter("due", revision.was().dueOn())
                .setParameter("why", revision.was().whyByThen())
                .setParameter("seen", revision.was().seenHow())
                .setParameter("consequence", revision.was().consequence())
                .setParameter("at", at)
                .setParameter("by", revision.recordedBy())
                .executeUpdate();
    }

    /** The revisions of each of these goals, one statement; goals without any are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<RevisionView>> of(Collection<UUID> goalIds) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("goals", goalIds.toArray(UUID[]::new))
                .getResultList();
        var revisions = new HashMap<UUID, List<RevisionView>>();
        for (Object[] row : rows) {
            var was = new GoalTerms(
                    (String) row[3],
                    GoalFor.valueOf((String) row[4]),
                    (LocalDate) row[5],
                    (String) row[6],
                    (String) row[7],
                    (String) row[8]);
            revisions
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new RevisionView((LocalDate) row[1], (String) row[2], was, (UUID) row[9]));
        }
        return revisions;
    }
}
