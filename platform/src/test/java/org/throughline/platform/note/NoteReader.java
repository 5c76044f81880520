package org.throughline.platform.note;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/** The consumer of the test application: notes each event, and chokes where {@link Poison} says so. */
@ApplicationScoped
public class NoteReader implements EventConsumer {

    private final Inbox inbox;
    private final EntityManager database;

    NoteReader(Inbox inbox, EntityManager database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "note-reader";
    }

    @Override
    public void apply(ReceivedEvent event) {
        NoteKept note = event.data(NoteKept.class);
        database.createNativeQuery("insert into note_seen (note_id, mark, sequence) values (:id, :mark, :sequence)")
                .setParameter("id", note.noteId())
                .setParameter("mark", note.mark())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
        if (Poison.chokesOn(note.mark())) {
            throw new IllegalArgumentException("Ada Canary");
        }
    }
}
