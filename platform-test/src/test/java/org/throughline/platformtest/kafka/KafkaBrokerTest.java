package org.throughline.platformtest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;

class KafkaBrokerTest {
    private static KafkaBroker broker;

    @BeforeAll
    static void launch() {
        broker = KafkaBroker.launch();
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    @Test
    void aRecordComesBackWithKeyValueAndHeaders() throws Exception {
        // Given
        send("round-trip", "child-1", "{}");

        // When
        EventOnTopic event = read("round-trip", 1);

        // Then
        assertThat(event.key()).isEqualTo("child-1");
        assertThat(event.value()).isEqualTo("{}");
        assertThat(event.headers()).containsEntry("ce_type", "throughline.test.happened.v1");
        assertThat(event.type()).isEqualTo("throughline.test.happened.v1");
    }

    @Test
    void anOutageKeepsDataAndAddress() throws Exception {
        // Given
        String address = broker.bootstrapServers();
        send("outage", "child-1", "before");

        // When
        broker.stop();
        broker.start();
        send("outage", "child-1", "after");

        // Then
        assertThat(broker.bootstrapServers()).isEqualTo(address);
        try (EventsOnTopic events = new EventsOnTopic(address, "outage")) {
            assertThat(events.await(2, any -> true))
                    .extracting(EventOnTopic::value)
                    .containsExactly("before", "after");
        }
    }

    private static EventOnTopic read(String topic, int count) {
        try (EventsOnTopic events = new EventsOnTopic(broker.bootstrapServers(), topic)) {
            return events.await(count, any -> true).get(0);
        }
    }

    private static void send(String topic, String key, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, value);
        message.headers().add("ce_type", "throughline.test.happened.v1".getBytes(UTF_8));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
    }
}
