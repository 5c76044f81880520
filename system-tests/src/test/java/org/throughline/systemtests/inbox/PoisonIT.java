package org.throughline.systemtests.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.Referrals;
import org.throughline.systemtests.system.WholeSystem;

/** What arrives twice or cannot be read harms nobody. */
class PoisonIT {

    private static final String TOPIC = "throughline.case.v1";
    private static final String LETTERS = "/v1/operations/supervision-service/dead-letters?limit=200";

    private final Council council = Council.get();

    @Test
    void aMessageThatCannotBeReadIsParkedAndOthersFlow() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();

        // When something that is no event of ours comes first, and a real case after it
        send(new ProducerRecord<>(TOPIC, key, "not an event".getBytes(StandardCharsets.UTF_8)));
        String caseId = new Referrals().accepted(1).at("/cases/0/caseId").asText();

        // Then the operator sees the one, and the board shows the other
        Awaitility.await("supervision-service reads both").untilAsserted(() -> {
            assertThat(Door.as("operator").get(LETTERS).expect(200).findValuesAsText("key"))
                    .contains(key);
            assertThat(board()).contains(caseId);
        });
        JsonNode letter = letter(key);
        JsonNode again = Door.as("operator")
                .post(
                        "/v1/operations/supervision-service/dead-letters/"
                                + letter.get("id").asText() + "/retry",
                        null)
                .expect(200);
        assertThat(again.get("waiting").asInt()).isEqualTo(1);
        assertThat(letter(key).get("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void aDuplicateDeliveryHasOneEffect() throws Exception {
        // Given a case that supervision-service knows
        String caseId = new Referrals().accepted(1).at("/cases/0/caseId").asText();
        Awaitility.await("the board shows the case")
                .untilAsserted(() -> assertThat(board()).contains(caseId));
        String before = caseOnBoard(caseId);

        // When its events are delivered again, and a later one of another case shows that they were read
        deliverAgain(caseId);
        String later = new Referrals().accepted(1).at("/cases/0/caseId").asText();
        Awaitility.await("the board shows the later case")
                .untilAsserted(() -> assertThat(board()).contains(later));

        // Then
        assertThat(caseOnBoard(caseId)).isEqualTo(before);
    }

    private void deliverAgain(String caseId) throws Exception {
        try (EventsOnTopic topic = WholeSystem.topic(TOPIC)) {
            List<EventOnTopic> told =
                    topic.await(3, e -> caseId.equals(e.headers().get("ce_subject")));
            for (EventOnTopic event : told) {
                var copy =
                        new ProducerRecord<>(TOPIC, event.key(), event.value().getBytes(StandardCharsets.UTF_8));
                event.headers()
                        .forEach((name, value) -> copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                send(copy);
            }
        }
    }

    private static void send(ProducerRecord<String, byte[]> message) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", WholeSystem.broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }

    private String board() {
        return Door.as("pod-manager")
                .get("/v1/drift-board?podId=" + council.podId() + "&limit=200")
                .text();
    }

    private String caseOnBoard(String caseId) {
        for (JsonNode item : Door.as("pod-manager")
                .get("/v1/drift-board?podId=" + council.podId() + "&limit=200")
                .expect(200)
                .get("items")) {
            if (item.toString().contains(caseId)) {
                return item.toString();
            }
        }
        throw new AssertionError("the case is not on the board");
    }

    private static JsonNode letter(String key) {
        for (JsonNode letter : Door.as("operator").get(LETTERS).expect(200).get("items")) {
            if (key.equals(letter.get("key").asText())) {
                return letter;
            }
        }
        throw new AssertionError("no dead letter of the key");
    }
}
