package org.throughline.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One event of the log, on its way to Kafka: CloudEvents 1.0, binary mode, key = aggregate id. */
record OutboxRow(
        long seq,
        UUID eventId,
        UUID aggregateId,
        long sequence,
        String type,
        UUID subject,
        String correlationId,
        OffsetDateTime occurredAt,
        String payload) {

    /** The message; a replayed one says so and keeps its id, so that consumers that have it pass over it. */
    ProducerRecord<String, byte[]> message(ServiceIdentity service, boolean replay) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(eventId.toString())
                .withSource(URI.create("/" + service.service()))
                .withType(type)
                .withSubject(subject.toString())
                .withTime(occurredAt)
                .withDataSchema(URI.create("urn:throughline:schema:" + type))
                .withDataContentType("application/json")
                .withData(payload.getBytes(StandardCharsets.UTF_8))
                .withExtension("sequence", Long.toString(sequence))
                .withExtension("correlationid", correlationId);
        CloudEvent built = (replay ? event.withExtension("replay", "true") : event).build();
        return KafkaMessageFactory.<String>createWriter(service.topic(), aggregateId.toString())
                .writeBinary(built);
    }
}
