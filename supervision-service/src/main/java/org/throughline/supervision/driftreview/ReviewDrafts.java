package org.throughline.supervision.driftreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of reviews that are being written. */
@ApplicationScoped
public class ReviewDrafts {

    private static final String SELECT =
            "select id, session_id, pod_id, case_id, child_id, cast(content as text) as content, "
                    + "saved_by, saved_at, version from review_draft where id = :id";

    private static final String BEGIN = """
            insert into review_draft (id, session_id, pod_id, case_id, child_id, content, saved_by, saved_at, version)
            values (:id, :session, :pod, :case, :child, cast(:content as jsonb), cast(:by as uuid), :at, :version)""";

    private static final String SAVE = "update review_draft set content = cast(:content as jsonb), "
            + "saved_by = cast(:by as uuid), saved_at = :at, version = :version where id = :id";

    private final EntityManager database;
    private final ObjectMapper json;

    ReviewDrafts(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The cases whose review is being written in a session. */
    @SuppressWarnings("unchecked")
    public List<UUID> casesIn(UUID session) {
        return database.createNativeQuery("select case_id from review_draft where session_id = :session order by id")
                .setParameter("session", session)
                .getResultList();
    }

    boolean exists(UUID session, UUID caseId) {
        return casesIn(session).contains(caseId);
    }

    Optional<ReviewDraft> find(UUID id) {
        return one(SELECT, id);
    }

    /** The draft, alone for this transaction. */
    Optional<ReviewDraft> lock(UUID id) {
        return one(SELECT + " for update", id);
    }

    void begin(ReviewDraft draft) {
        database.createNativeQuery(BEGIN)
                .setParameter("id", draft.id())
                .setParameter("session", draft.sessionId())
                .setParameter("pod", draft.podId())
                .setParameter("case", draft.caseId())
                .setParameter("child", draft.childId())
                .setParameter("content", text(draft.content()))
                .setParameter("by", draft.savedBy())
                .setParameter("at", draft.savedAt())
                .setParameter("version", draft.version())
                .executeUpdate();
    }

    void save(ReviewDraft draft) {
        database.createNativeQuery(SAVE)
                .setParameter("id", draft.id())
                .setParameter("content", text(draft.content()))
                .setParameter("by", draft.savedBy())
                .setParameter("at", draft.savedAt())
                .setParameter("version", draft.version())
                .executeUpdate();
    }

    void drop(UUID id) {
        database.createNativeQuery("delete from review_draft where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<ReviewDraft> one(String statement, UUID id) {
        List<Tuple> rows = database.createNativeQuery(statement, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(this::draft);
    }

    private ReviewDraft draft(Tuple row) {
        return new ReviewDraft(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("pod_id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("child_id", UUID.class),
                content(row.get("content", String.class)),
                row.get("saved_by", UUID.class),
                row.get("saved_at", Instant.class),
                row.get("version", Long.class));
    }

    private ReviewContent content(String text) {
        try {
            return json.readValue(text, ReviewContent.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a draft that cannot be read");
        }
    }

    private String text(ReviewContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a draft that cannot be kept");
        }
    }
}
