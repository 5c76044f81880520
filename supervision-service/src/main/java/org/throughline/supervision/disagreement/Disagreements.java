package org.throughline.supervision.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.reviewedcase.ChildRecords;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Every query of disagreements. */
@ApplicationScoped
public class Disagreements implements ChildRecords {

    private static final String COLUMNS =
            "select id, case_id, band, view, words, said_by, said_at from band_disagreement ";

    private static final String KEEP =
            "insert into band_disagreement (id, case_id, child_id, pod_id, band, view, words, "
                    + "said_by, said_at) values (:id, :case, :child, :pod, :band, :view, :words, :by, :at)";

    private static final String LATEST =
            "select distinct on (case_id) id, case_id, band, view, words, said_by, said_at "
                    + "from band_disagreement where case_id = any(:cases) order by case_id, said_at desc, id desc";

    private final EntityManager database;
    private final ZoneId zone;

    Disagreements(EntityManager database, Clock clock) {
        this.database = database;
        this.zone = clock.getZone();
    }

    void keep(DisagreementView said, StandingCase about) {
        database.createNativeQuery(KEEP)
                .setParameter("id", said.disagreementId())
                .setParameter("case", about.caseId())
                .setParameter("child", about.childId())
                .setParameter("pod", about.podId())
                .setParameter("band", said.band().name())
                .setParameter("view", said.view().name())
                .setParameter("words", said.words())
                .setParameter("by", said.saidBy())
                .setParameter("at", said.saidAt())
                .executeUpdate();
    }

    /** The last one of each of these cases that has any: one statement. */
    public Map<UUID, DisagreementView> latestOf(Collection<UUID> cases) {
        var latest = new HashMap<UUID, DisagreementView>();
        rows(database.createNativeQuery(LATEST).setParameter("cases", cases.toArray(UUID[]::new)))
                .forEach(view -> latest.put(view.caseId(), view));
        return latest;
    }

    /** Those of a case, the last first. */
    Page<DisagreementView> of(UUID caseId, PageRequest request) {
        var query = database.createNativeQuery(COLUMNS + "where case_id = :case"
                        + (request.cursor == null ? "" : " and (said_at, id) < (:at, :id)")
                        + " order by said_at desc, id desc limit :rows")
                .setParameter("case", caseId)
                .setParameter("rows", request.limit + 1);
        if (request.cursor != null) {
            List<String> keys = Cursor.keys(request.cursor, 2);
            try {
                query.setParameter("at", Instant.parse(keys.get(0))).setParameter("id", UUID.fromString(keys.get(1)));
            } catch (DateTimeParseException | IllegalArgumentException notOurs) {
                throw Cursor.invalid();
            }
        }
        return Page.of(
                rows(query), request.limit, last -> Cursor.after(last.saidAt().toInstant(), last.disagreementId()));
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        database.createNativeQuery("delete from band_disagreement where child_id = :child")
                .setParameter("child", childId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<DisagreementView> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new DisagreementView(
                        (UUID) row[0],
                        (UUID) row[1],
                        Finding.valueOf((String) row[2]),
                        Finding.valueOf((String) row[3]),
                        (String) row[4],
                        (UUID) row[5],
                        OffsetDateTime.ofInstant((Instant) row[6], zone)))
                .toList();
    }
}
