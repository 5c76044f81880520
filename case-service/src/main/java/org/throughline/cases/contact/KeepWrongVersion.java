package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;

/** Keeps a version of a contact that turned out to be wrong, whole, with what was wrong with it. */
@ApplicationScoped
class KeepWrongVersion {

    private static final String KEEP = """
            insert into contact_put_right (id, contact_id, case_id, contact_version, withdrawn, mistake, explanation,
              put_right_at, put_right_by, kind, occurred_at, duration_minutes, worker_ids, child_seen, seen_alone,
              statutory, place, method, method_words, note, recorded_at, recorded_by)
            select :id, c.id, c.case_id, c.version, :withdrawn, :mistake, :explanation, :at, :by, c.kind, c.occurred_at,
              c.duration_minutes, c.worker_ids, c.child_seen, c.seen_alone, c.statutory, c.place, c.method,
              c.method_words, c.note, c.recorded_at, c.recorded_by
            from contact c where c.id = :contact""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    KeepWrongVersion(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps the contact as it is now, before it is changed or taken away. */
    void keep(UUID contactId, boolean withdrawn, Mistake mistake) {
        database.createNativeQuery(KEEP)
                .setParameter("id", Ids.next())
                .setParameter("contact", contactId)
                .setParameter("withdrawn", withdrawn)
                .setParameter("mistake", mistake.mistake().name())
                .setParameter("explanation", mistake.explanation())
                .setParameter("at", OffsetDateTime.now(clock))
                .setParameter("by", caller.workerId().orElse(null))
                .executeUpdate();
    }
}
