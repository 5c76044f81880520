package org.throughline.cases.pod;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.platformtest.events.EventToTopic;
import org.throughline.platformtest.events.EventsToTopic;

/** Workforce-service in tests: tells its facts on its topic. */
public final class Workforce {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Workforce() {}

    /** Tells a fact under this number in its aggregate's stream. */
    public static void tells(DomainEvent event, long sequence) {
        try (var topic = EventsToTopic.named("throughline.workforce.v1", "workforce-service")) {
            topic.send(List.of(new EventToTopic(
                    UUID.randomUUID(),
                    event.type(),
                    event.aggregateId(),
                    event.subject(),
                    sequence,
                    JSON.writeValueAsString(event))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
