package org.throughline.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.throughline.contracts.DomainEvent;
import org.throughline.platform.request.RequestIds;

/**
 * Keeps an event in the transaction of the change that it tells of; the relay sends it after the commit. The statement
 * locks the aggregate's stream row first, so per aggregate the outbox order is the commit order, numbered without a gap.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final String APPEND = "with stream as ("
            + " insert into event_stream (aggregate_id, last_sequence) values (:aggregate, 1)"
            + " on conflict (aggregate_id) do update set last_sequence = event_stream.last_sequence + 1"
            + " returning aggregate_id, last_sequence) "
            + "insert into outbox (aggregate_id, sequence, type, subject, correlation_id, payload) "
            + "select aggregate_id, last_sequence, :type, :subject, :correlation, :payload from stream";

    private final EntityManager database;
    private final ObjectMapper mapper;
    private final RequestIds ids;

    Outbox(EntityManager database, ObjectMapper mapper, RequestIds ids) {
        this.database = database;
        this.mapper = mapper;
        this.ids = ids;
    }

    /** Appends the event to its aggregate's stream. */
    public void append(DomainEvent event) {
        database.createNativeQuery(APPEND)
                .setParameter("aggregate", event.aggregateId())
                .setParameter("type", event.type())
                .setParameter("subject", event.subject())
                .setParameter("correlation", ids.correlationId())
                .setParameter("payload", json(event))
                .executeUpdate();
    }

    private String json(DomainEvent event) {
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("an event record that is not JSON: " + event.type(), notOurs);
        }
    }
}
