package org.throughline.supervision.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.running.rule.Talk;

/** Every query of what a session talks about. */
@ApplicationScoped
public class Discussions {

    private final EntityManager database;

    Discussions(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<Talk> of(UUID session) {
        List<Tuple> rows = database.createNativeQuery(
                        "select case_id, started_at, ended_at from discussion where session_id = :session "
                                + "order by started_at, id",
                        Tuple.class)
                .setParameter("session", session)
                .getResultList();
        return rows.stream()
                .map(row -> new Talk(
                        row.get("case_id", UUID.class),
                        row.get("started_at", Instant.class),
                        row.get("ended_at", Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> parkedIn(UUID session) {
        return Set.copyOf(database.createNativeQuery("select case_id from parked_case where session_id = :session")
                .setParameter("session", session)
                .getResultList());
    }

    /** The case is talked about from now on. */
    void begin(UUID session, UUID caseId, Instant at) {
        unpark(session, caseId);
        database.createNativeQuery("insert into discussion (id, session_id, case_id, started_at) "
                        + "values (:id, :session, :case, :at)")
                .setParameter("id", Ids.next())
                .setParameter("session", session)
                .setParameter("case", caseId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Nothing is talked about from now on. */
    public void end(UUID session, Instant at) {
        database.createNativeQuery(
                        "update discussion set ended_at = :at where session_id = :session and ended_at is null")
                .setParameter("session", session)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Puts a case aside. */
    void park(UUID session, UUID caseId, ParkReason reason, Instant at) {
        database.createNativeQuery("insert into parked_case (session_id, case_id, reason, parked_at) "
                        + "values (:session, :case, :reason, :at) on conflict on constraint parked_case_once "
                        + "do update set reason = excluded.reason, parked_at = excluded.parked_at")
                .setParameter("session", session)
                .setParameter("case", caseId)
                .setParameter("reason", reason.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    private void unpark(UUID session, UUID caseId) {
        database.createNativeQuery("delete from parked_case where session_id = :session and case_id = :case")
                .setParameter("session", session)
                .setParameter("case", caseId)
                .executeUpdate();
    }
}
