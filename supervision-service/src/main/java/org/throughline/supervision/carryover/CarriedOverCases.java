package org.throughline.supervision.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Cases that stood on an agenda and were not discussed: they come first until they are. */
@ApplicationScoped
public class CarriedOverCases {

    private final EntityManager database;

    CarriedOverCases(EntityManager database) {
        this.database = database;
    }

    /** Carries these cases over from a session; one that was carried over before keeps its place. */
    public void carryOver(UUID session, Collection<UUID> cases, Instant at) {
        database.createNativeQuery(
                        "insert into carried_over (case_id, session_id, since) "
                                + "select c, :session, :at from unnest(cast(:cases as uuid[])) c order by c on conflict do nothing")
                .setParameter("session", session)
                .setParameter("at", at)
                .setParameter("cases", cases.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Those of these cases that are still open, in the order given: one that ended needs no next time. */
    @SuppressWarnings("unchecked")
    public List<UUID> stillOpen(Collection<UUID> cases) {
        return database.createNativeQuery(
                        "select c from unnest(cast(:cases as uuid[])) with ordinality as e (c, place) "
                                + "where not exists (select from reviewed_case r where r.id = c and r.closed_on is not null) "
                                + "order by place")
                .setParameter("cases", cases.toArray(UUID[]::new))
                .getResultList();
    }

    /** The case has been discussed. */
    public void discussed(UUID caseId) {
        database.createNativeQuery("delete from carried_over where case_id = :case")
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** The session was closed by mistake: what it carried over stands on its agenda again. */
    public void takeBack(UUID session) {
        database.createNativeQuery("delete from carried_over where session_id = :session")
                .setParameter("session", session)
                .executeUpdate();
    }
}
