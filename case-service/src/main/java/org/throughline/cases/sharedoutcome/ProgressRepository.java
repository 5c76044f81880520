package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.OutcomeProgress;
import org.throughline.platform.id.Ids;

/** How far shared outcomes have come, as it was said. */
@ApplicationScoped
class ProgressRepository {

    private static final String KEEP =
            "insert into shared_outcome_progress (id, outcome_id, child_id, seen_on, seen_by,"
                    + " progress, words, recorded_at, recorded_by) values (:id, :outcome, :child, :seen,"
                    + " cast(:by as uuid), :progress, :words, :at, cast(:worker as uuid))";

    private static final String OF = "select outcome_id, seen_on, progress, seen_by, words, recorded_at, recorded_by"
            + " from shared_outcome_progress where outcome_id = any(:outcomes)"
            + " order by outcome_id, seen_on, recorded_at, id";

    private final EntityManager database;

    ProgressRepository(EntityManager database) {
        this.database = database;
    }

    void keep(SharedOutcome outcome, NewProgress said, OffsetDateTime at, UUID worker) {
        database.createNativeQuery(KEEP)
                .setParameter("id", Ids.next())
                .setParameter("outcome", outcome.id())
                .setParameter("child", outcome.childId())
                .setParameter("seen", said.seenOn())
                .setParameter("by", said.seenBy())
                .setParameter("progress", said.progress().name())
                .setParameter("words", said.words())
                .setParameter("at", at)
                .setParameter("worker", worker)
                .executeUpdate();
    }

    /** What was said of each of these, the first said first: one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<ProgressView>> of(Collection<UUID> outcomes) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("outcomes", outcomes.toArray(UUID[]::new))
                .getResultList();
        var progress = new HashMap<UUID, List<ProgressView>>();
        rows.forEach(row ->
                progress.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(view(row)));
        return progress;
    }

    private static ProgressView view(Object[] row) {
        return new ProgressView(
                (LocalDate) row[1],
                OutcomeProgress.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4],
                ((Instant) row[5]).atOffset(ZoneOffset.UTC),
                (UUID) row[6]);
    }
}
