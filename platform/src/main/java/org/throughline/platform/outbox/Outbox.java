package org.throughline.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    // the stream rows are locked in the order of their ids, so that two batches never wait for each other
    private static final String APPEND_ALL = "with told as (select * from jsonb_to_recordset(cast(:events as jsonb)) "
            + "as told(position int, aggregate_id uuid, type text, subject uuid, payload text)), stream as ("
            + " insert into event_stream (aggregate_id, last_sequence)"
            + " select aggregate_id, count(*) from told group by aggregate_id order by aggregate_id"
            + " on conflict (aggregate_id) do update set last_sequence = event_stream.last_sequence + excluded.last_sequence"
            + " returning aggregate_id, last_sequence) "
            + "insert into outbox (aggregate_id, sequence, type, subject, correlation_id, payload) "
            + "select aggregate_id, last_sequence - count(*) over mine + row_number() over (mine order by position),"
            + " type, subject, :correlation, payload from told join stream using (aggregate_id)"
            + " window mine as (partition by aggregate_id) order by position";

    private static final String LOCK = "select aggregate_id from event_stream where aggregate_id = any(:aggregates)"
            + " order by aggregate_id for update";

    private final EntityManager database;
    private final ObjectMapper mapper;
    private final RequestIds ids;
    private final Event<Told> told;

    Outbox(EntityManager database, ObjectMapper mapper, RequestIds ids, Event<Told> told) {
        this.database = database;
        this.mapper = mapper;
        this.ids = ids;
        this.told = told;
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
        told.fire(new Told(List.of(event)));
    }

    /** Appends these events in this order, each numbered in its aggregate's stream: one statement, however many. */
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (DomainEvent event : events) {
            rows.add(Map.of(
                    "position", rows.size(),
                    "aggregate_id", event.aggregateId(),
                    "type", event.type(),
                    "subject", event.subject(),
                    "payload", json(event)));
        }
        database.createNativeQuery(APPEND_ALL)
                .setParameter("events", json(rows))
                .setParameter("correlation", ids.correlationId())
                .executeUpdate();
        told.fire(new Told(List.copyOf(events)));
    }

    /**
     * Waits until no other transaction tells anything of these aggregates, and keeps others from it until this one ends. Who
     * derives a fact from others takes this first, then reads them. Locked in the order of their ids.
     */
    public void lock(Collection<UUID> aggregates) {
        database.createNativeQuery(LOCK)
                .setParameter("aggregates", aggregates.toArray(UUID[]::new))
                .getResultList();
    }

    private String json(Object events) {
        try {
            return mapper.writeValueAsString(events);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("an event record that is not JSON", notOurs);
        }
    }
}
