package org.throughline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Messages that could not be handled, kept whole in the consumer's own database. */
@ApplicationScoped
class DeadLetters {

    /** The reason of a message that only waits for an earlier one of its key. */
    static final String BEHIND = "behind-earlier";

    private final EntityManager database;
    private final ObjectMapper mapper;

    DeadLetters(EntityManager database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** The failure's type only: its message may repeat what the event held. */
    static String reasonOf(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getName();
    }

    /** One at a time for a consumer and key, to the end of the transaction: a retry and a new event cannot cross. */
    void lockKey(String consumer, String key) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", consumer + "/" + key)
                .getSingleResult();
    }

    boolean holdsKey(String consumer, String key) {
        return (Boolean) database.createNativeQuery("select exists (select from dead_letter where consumer = :consumer "
                        + "and record_key is not distinct from cast(:key as text) and handled_at is null)")
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .getSingleResult();
    }

    @Transactional
    void park(String consumer, ConsumerRecord<String, byte[]> record, String reason) {
        database.createNativeQuery("insert into dead_letter "
                        + "(consumer, topic, partition, record_offset, record_key, headers, payload, reason) "
                        + "values (:consumer, :topic, :partition, :offset, :key, cast(:headers as jsonb), :payload, :reason) "
                        + "on conflict do nothing")
                .setParameter("consumer", consumer)
                .setParameter("topic", record.topic())
                .setParameter("partition", record.partition())
                .setParameter("offset", record.offset())
                .setParameter("key", record.key())
                .setParameter("headers", headers(record))
                .setParameter("payload", record.value())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private String headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(
                    header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            return mapper.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of strings is JSON", impossible);
        }
    }
}
