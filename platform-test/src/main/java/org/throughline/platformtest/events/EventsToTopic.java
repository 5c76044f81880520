package org.throughline.platformtest.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.throughline.platformtest.realparts.RealParts;

/** Writes events onto a topic of this JVM's broker as another service's relay does: CloudEvents 1.0, binary mode. */
public final class EventsToTopic implements AutoCloseable {
    private final String topic;
    private final String source;
    private final Producer<String, byte[]> producer;

    private EventsToTopic(String topic, String source) {
        this.topic = topic;
        this.source = source;
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealParts.running().getBootstrapServers(), "acks", "all", "linger.ms", 0);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Writes onto the topic in the name of a service. */
    public static EventsToTopic named(String topic, String service) {
        return new EventsToTopic(topic, "/" + service);
    }

    /** Sends in this order and returns when the broker has taken all. */
    public void send(List<EventToTopic> events) {
        events.forEach(event -> producer.send(message(event)));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<String, byte[]> message(EventToTopic event) {
        var message =
                new ProducerRecord<>(topic, event.key().toString(), event.json().getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id().toString(),
                        "ce_type", event.type(),
                        "ce_source", source,
                        "ce_subject", event.subject().toString(),
                        "ce_time", OffsetDateTime.now().toString(),
                        "ce_dataschema", "urn:throughline:schema:" + event.type(),
                        "ce_sequence", Long.toString(event.sequence()),
                        "ce_correlationid", event.id().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
