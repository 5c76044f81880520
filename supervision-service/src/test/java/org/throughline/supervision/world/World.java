package org.throughline.supervision.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventToTopic;
import org.throughline.platformtest.events.EventsToTopic;

/** The other services, as this one hears them: facts are numbered per key and sent onto the real topics. */
public final class World {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Map<UUID, Long> sequences = new HashMap<>();
    private final List<EventToTopic> caseFacts = new ArrayList<>();
    private final List<EventToTopic> workforceFacts = new ArrayList<>();

    /** Something happens; nobody is told yet. */
    public World happens(DomainEvent... facts) {
        for (DomainEvent fact : facts) {
            boolean ofCases = fact.type().startsWith("throughline.case.");
            (ofCases ? caseFacts : workforceFacts).add(numbered(fact));
        }
        return this;
    }

    /** Tells everything that has happened and not been told: the workforce's facts, then the cases'. */
    public World told() {
        send(workforceFacts, caseFacts);
        return this;
    }

    /** What has happened at the case service and is not told yet, in order. */
    public List<EventToTopic> untoldCaseFacts() {
        return List.copyOf(caseFacts);
    }

    /** What has happened in the workforce and is not told yet, in order. */
    public List<EventToTopic> untoldWorkforceFacts() {
        return List.copyOf(workforceFacts);
    }

    /** Puts facts of cases onto their topic as they are. */
    public static void sendCaseFacts(List<EventToTopic> facts) {
        try (var topic = EventsToTopic.named("throughline.case.v1", "case-service")) {
            topic.send(facts);
        }
    }

    /** Puts facts of the workforce onto their topic as they are. */
    public static void sendWorkforceFacts(List<EventToTopic> facts) {
        try (var topic = EventsToTopic.named("throughline.workforce.v1", "workforce-service")) {
            topic.send(facts);
        }
    }

    private static void send(List<EventToTopic> workforce, List<EventToTopic> cases) {
        sendWorkforceFacts(workforce);
        sendCaseFacts(cases);
        workforce.clear();
        cases.clear();
    }

    private EventToTopic numbered(DomainEvent fact) {
        long sequence = sequences.merge(fact.aggregateId(), 1L, Long::sum);
        try {
            return new EventToTopic(
                    Ids.next(),
                    fact.type(),
                    fact.aggregateId(),
                    fact.subject(),
                    sequence,
                    JSON.writeValueAsString(fact));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
