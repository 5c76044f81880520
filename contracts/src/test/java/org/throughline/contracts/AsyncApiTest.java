package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private static final AsyncApi DOCUMENT = AsyncApi.document();

    /** Every message of every channel by its name; reading them follows every reference to a message. */
    private static final Map<String, AsyncApi> MESSAGES = DOCUMENT.members("/channels").values().stream()
            .flatMap(channel -> channel.members("/messages").values().stream())
            .collect(Collectors.toMap(message -> message.text("name"), message -> message));

    static List<String> types() {
        return List.copyOf(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    @Test
    void everyTypeIsAMessageAndEveryMessageAType() {
        assertThat(MESSAGES.keySet()).isEqualTo(EventTypes.ALL.keySet());
    }

    @Test
    void everyMessageTravelsInTheTopicOfItsService() {
        DOCUMENT.members("/channels").forEach((name, channel) -> {
            assertThat(channel.text("address")).isEqualTo("throughline." + name + ".v1");
            assertThat(channel.at("/bindings/kafka").text("topic")).isEqualTo(channel.text("address"));
            assertThat(channel.members("/messages").values())
                    .allMatch(message -> message.text("name").startsWith("throughline." + name + "."));
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void theMessageSaysWhatItsSchemaSays(String type) {
        // Given
        var message = MESSAGES.get(type);
        // When
        var schema = message.at("/payload");
        // Then
        assertThat(schema.text("$id")).isEqualTo(EventTypes.schemaOf(type));
        assertThat(message.text("title")).isEqualTo(schema.text("title"));
        assertThat(message.text("summary")).isEqualTo(schema.text("description"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theMessageIsKeyedByWhatItsRecordIsKeyedBy(String type) {
        // Given
        var traits = MESSAGES.get(type).elements("/traits");
        // When
        var keyedBy = traits.get(1).at("/bindings/kafka/key").text("title");
        // Then
        var example = Schemas.example(type);
        assertThat(WireFormat.event(type, example).aggregateId())
                .hasToString(example.path(keyedBy).asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMessageHasTheEnvelopeOfACloudEvent(String type) {
        // Given
        var event = MESSAGES.get(type).elements("/traits").get(0);
        // When
        var headers = event.at("/headers");
        // Then
        assertThat(headers.members("/properties").keySet())
                .containsExactlyInAnyOrder(
                        "content-type",
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_dataschema",
                        "ce_sequence",
                        "ce_correlationid",
                        "ce_replay");
        assertThat(event.at("/correlationId").text("location")).endsWith("#/ce_correlationid");
    }

    @Test
    void everyExampleIsAMessageThatCouldBeSent() {
        var examples = new LinkedHashMap<String, AsyncApi>();
        MESSAGES.forEach((type, message) -> message.elements("/examples").forEach(each -> examples.put(type, each)));
        assertThat(examples).hasSize(3);
        examples.forEach((type, example) -> {
            var headers = example.at("/headers").node();
            var envelope = MESSAGES.get(type).elements("/traits").get(0).at("/headers");
            var event = WireFormat.event(type, example.at("/payload").node());
            assertThat(WireFormat.violations(envelope.node(), headers.toString()))
                    .isEmpty();
            assertThat(WireFormat.violations(type, example.at("/payload").node().toString()))
                    .isEmpty();
            assertThat(headers.path("ce_type").asText()).isEqualTo(type);
            assertThat(headers.path("ce_dataschema").asText()).isEqualTo(EventTypes.schemaOf(type));
            assertThat(headers.path("ce_subject").asText())
                    .isEqualTo(event.subject().toString());
        });
    }

    @Test
    void everyServiceSendsToItsOwnTopicAlone() {
        var senders = DOCUMENT.members("/operations").values().stream()
                .filter(operation -> operation.text("action").equals("send"))
                .collect(Collectors.toMap(
                        operation -> operation.at("/tags/0").text("name"),
                        operation -> operation.at("/channel").text("address")));
        assertThat(senders)
                .isEqualTo(Map.of(
                        "case-service", "throughline.case.v1",
                        "supervision-service", "throughline.supervision.v1",
                        "workforce-service", "throughline.workforce.v1"));
    }

    @Test
    void everyServiceHearsMessagesOfTheChannelItListensTo() {
        DOCUMENT.members("/operations").values().forEach(operation -> operation
                .elements("/messages")
                .forEach(message -> assertThat(operation.at("/channel").members("/messages"))
                        .containsValue(message)));
    }
}
