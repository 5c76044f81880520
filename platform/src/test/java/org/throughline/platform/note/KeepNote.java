package org.throughline.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;

/** The change of the test application: a row, its audit row and its event. */
@ApplicationScoped
public class KeepNote {

    private final EntityManager database;
    private final Outbox outbox;
    private final Audit audit;

    KeepNote(EntityManager database, Outbox outbox, Audit audit) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps a new note. */
    @Transactional
    public UUID keep(String text, int mark) {
        UUID id = Ids.next();
        write(id, text, mark);
        return id;
    }

    /** Keeps a note under an id; again under the same id is another event of the same aggregate. */
    @Transactional
    @ActivateRequestContext
    public void write(UUID id, String text, int mark) {
        database.createNativeQuery("insert into note (id, text, mark) values (:id, :text, :mark) "
                        + "on conflict (id) do update set mark = excluded.mark")
                .setParameter("id", id)
                .setParameter("text", text)
                .setParameter("mark", mark)
                .executeUpdate();
        audit.wrote("KEEP_NOTE", "note", id);
        outbox.append(new NoteKept(id, mark));
    }
}
