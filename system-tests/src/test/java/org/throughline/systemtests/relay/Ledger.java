package org.throughline.systemtests.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.systemtests.system.WholeSystem;

/** What case-service committed, held against what Kafka holds. */
final class Ledger {

    private static final Duration CATCHING_UP = Duration.ofMinutes(2);

    private Ledger() {}

    /** Waits until the relay has caught up, then checks: every committed event is there, no other, in order per aggregate. */
    static int assertThatKafkaHoldsExactlyWhatWasCommitted() throws SQLException {
        Awaitility.await("the relay catches up")
                .atMost(CATCHING_UP)
                .until(() -> number("select count(*) from outbox where published_at is null") == 0);
        List<String> committed = committed();
        try (EventsOnTopic topic = WholeSystem.topic("throughline.case.v1")) {
            Map<String, EventOnTopic> first = firstDeliveries(topic.soFar());
            assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(committed);
            Map<String, List<Long>> sequences = new HashMap<>();
            first.values().forEach(e -> sequences
                    .computeIfAbsent(e.key(), k -> new ArrayList<>())
                    .add(Long.parseLong(e.headers().get("ce_sequence"))));
            sequences.forEach((key, numbers) -> assertThat(numbers)
                    .as("events of one aggregate")
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList()));
        }
        return committed.size();
    }

    static long number(String query) throws SQLException {
        try (Connection cases = WholeSystem.database("cases");
                Statement statement = cases.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, EventOnTopic> firstDeliveries(List<EventOnTopic> records) {
        Map<String, EventOnTopic> first = new LinkedHashMap<>();
        // other tests put on the topic what no service sent
        records.stream()
                .filter(e -> "/case-service".equals(e.headers().get("ce_source")))
                .forEach(e -> first.putIfAbsent(e.id(), e));
        return first;
    }

    private static List<String> committed() throws SQLException {
        try (Connection cases = WholeSystem.database("cases");
                Statement statement = cases.createStatement();
                ResultSet row = statement.executeQuery("select event_id from outbox")) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }
}
