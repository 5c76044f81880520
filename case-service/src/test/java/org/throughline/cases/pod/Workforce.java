package org.throughline.cases.pod;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.throughline.contracts.DomainEvent;
import org.throughline.platformtest.realparts.RealParts;

/** Workforce-service in tests: tells facts on its topic as CloudEvents in binary mode. */
final class Workforce {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Workforce() {}

    /** Tells a fact under this number in its aggregate's stream. */
    static void tells(DomainEvent event, long sequence) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealParts.running().getBootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<String, byte[]>(
                    "throughline.workforce.v1", event.aggregateId().toString(), JSON.writeValueAsBytes(event));
            header(message, "ce_specversion", "1.0");
            header(message, "ce_id", UUID.randomUUID().toString());
            header(message, "ce_source", "/workforce-service");
            header(message, "ce_type", event.type());
            header(message, "ce_sequence", Long.toString(sequence));
            header(message, "content-type", "application/json");
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
