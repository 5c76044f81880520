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
import org.throughline.contracts.codes.ScoredBy;

/** Where goals were seen, day by day. */
@ApplicationScoped
class ScoreRepository {

    private static final String KEEP = """
            insert into goal_score (goal_id, scored_on, scored_by, score, words, recorded_at, recorded_by)
            values (:goal, :on, :by, :score, :words, :at, :worker)""";

    private static final String OF = """
            select goal_id, scored_on, scored_by, score, words, recorded_by from goal_score
            where goal_id = any(:goals) order by goal_id, scored_on, recorded_at, scored_by""";

    private static final String LAST_DAY = "select max(scored_on) from goal_score where goal_id = :goal";

    private final EntityManager database;

    ScoreRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps a score; a second one of the same view and day is refused by the database. */
    void keep(UUID goalId, ScoreView score, OffsetDateTime at) {
        database.createNativeQuery(KEEP)
                .setParameter("goal", goalId)
                .setParameter("on", score.scoredOn())
                .setParameter("by", score.scoredBy().name())
                .setParameter("score", score.score())
                .setParameter("words", score.words())
                .setParameter("at", at)
                .setParameter("worker", score.recordedBy())
                .executeUpdate();
    }

    /** The day of the goal's latest score; null where there is none. */
    LocalDate lastDay(UUID goalId) {
        return (LocalDate) database.createNativeQuery(LAST_DAY, LocalDate.class)
                .setParameter("goal", goalId)
                .getSingleResult();
    }

    /** The scores of each of these goals, one statement; goals without any are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<ScoreView>> of(Collection<UUID> goalIds) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("goals", goalIds.toArray(UUID[]::new))
                .getResultList();
        var scores = new HashMap<UUID, List<ScoreView>>();
        for (Object[] row : rows) {
            scores.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new ScoreView(
                            (LocalDate) row[1],
                            ScoredBy.valueOf((String) row[2]),
                            ((Number) row[3]).intValue(),
                            (String) row[4],
                            (UUID) row[5]));
        }
        return scores;
    }
}
