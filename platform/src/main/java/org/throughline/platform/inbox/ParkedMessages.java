package org.throughline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The messages that wait, as rows and as the records they were. */
@ApplicationScoped
@Transactional
class ParkedMessages {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper mapper;

    ParkedMessages(EntityManager database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Whose messages keep their order among themselves. */
    record Key(String consumer, String key) {}

    @SuppressWarnings("unchecked")
    List<DeadLetter> after(Optional<UUID> id, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, consumer, topic, partition, record_offset, record_key, reason, parked_at, attempts "
                                + "from dead_letter where handled_at is null and id > :after order by id limit :most",
                        Tuple.class)
                .setParameter("after", id.orElse(new UUID(0, 0)))
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(ParkedMessages::deadLetter).toList();
    }

    Optional<Key> keyOf(UUID deadLetter) {
        return database.createNativeQuery(
                        "select consumer, record_key from dead_letter where id = :id and handled_at is null")
                .setParameter("id", deadLetter)
                .getResultStream()
                .map(row -> new Key((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<UUID> waiting(Key key) {
        return database.createNativeQuery("select id from dead_letter where consumer = :consumer "
                        + "and record_key is not distinct from cast(:key as text) and handled_at is null "
                        + "order by topic, partition, record_offset")
                .setParameter("consumer", key.consumer())
                .setParameter("key", key.key())
                .getResultList();
    }

    /** The record as it came; null where somebody else has handled it meanwhile. */
    ConsumerRecord<String, byte[]> record(UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select topic, partition, record_offset, record_key, cast(headers as text), payload "
                                + "from dead_letter where id = :id and handled_at is null for update")
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty() ? null : record((Object[]) rows.get(0));
    }

    void handled(UUID id) {
        database.createNativeQuery("update dead_letter set handled_at = now() where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void failedAgain(UUID id, String reason) {
        database.createNativeQuery("update dead_letter set attempts = attempts + 1, reason = :reason where id = :id")
                .setParameter("id", id)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private ConsumerRecord<String, byte[]> record(Object[] row) {
        var record = new ConsumerRecord<>(
                (String) row[0], (Integer) row[1], (Long) row[2], (String) row[3], (byte[]) row[5]);
        headers((String) row[4]).forEach((name, value) -> record.headers()
                .add(name, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> headers(String json) {
        try {
            return mapper.readValue(json, HEADERS);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("headers are written by us", notOurs);
        }
    }

    private static DeadLetter deadLetter(Tuple row) {
        return new DeadLetter(
                row.get("id", UUID.class),
                row.get("consumer", String.class),
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("record_offset", Long.class),
                row.get("record_key", String.class),
                row.get("reason", String.class),
                row.get("parked_at", Instant.class).atOffset(ZoneOffset.UTC),
                row.get("attempts", Integer.class));
    }
}
