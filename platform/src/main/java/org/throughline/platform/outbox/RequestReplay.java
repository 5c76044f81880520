package org.throughline.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Leaves a request for the relay to send the event log again. */
@ApplicationScoped
class RequestReplay {

    private final EntityManager database;

    RequestReplay(EntityManager database) {
        this.database = database;
    }

    /** The id of the request; the relay works it off between new events. */
    @Transactional
    UUID ofEverything() {
        return (UUID) database.createNativeQuery("insert into replay default values returning id", UUID.class)
                .getSingleResult();
    }
}
