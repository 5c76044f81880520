package org.throughline.supervision.groupsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.caller.Caller;

/** Every query of what became of sessions' plans. */
@ApplicationScoped
public class SessionChanges {

    private static final String KEEP = """
            insert into group_supervision_change (session_id, number, kind, reason, words, previous_starts_at,
              previous_minutes, changed_by, changed_at)
            select cast(:session as uuid), coalesce(max(number), 0) + 1, cast(:kind as text), cast(:reason as text),
              cast(:words as text), cast(:starts as timestamptz),
              cast(:minutes as integer), cast(:by as uuid), cast(:at as timestamptz)
            from group_supervision_change where session_id = :session""";

    private static final String OF = """
            select number, kind, reason, words, previous_starts_at, previous_minutes, changed_by, changed_at
            from group_supervision_change where session_id = :session and number > :after order by number limit :rows""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    SessionChanges(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps a change of a locked session, by the caller, now. */
    public void keep(SessionChange change) {
        database.createNativeQuery(KEEP)
                .setParameter("session", change.sessionId())
                .setParameter("kind", change.kind().name())
                .setParameter("reason", change.reason())
                .setParameter("words", change.words())
                .setParameter("starts", change.previousStartsAt())
                .setParameter("minutes", change.previousMinutes())
                .setParameter("by", caller.workerId().orElse(null))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** A session's changes behind this number, oldest first. */
    @SuppressWarnings("unchecked")
    List<SessionChangeView> of(UUID session, int after, int most) {
        List<Tuple> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("session", session)
                .setParameter("after", after)
                .setParameter("rows", most)
                .getResultList();
        return rows.stream()
                .map(row -> SessionChangeView.of(row, clock.getZone()))
                .toList();
    }
}
