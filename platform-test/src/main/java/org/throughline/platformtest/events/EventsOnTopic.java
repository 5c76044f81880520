package org.throughline.platformtest.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.throughline.platformtest.realparts.RealParts;

/** Reads one topic from its beginning, committed records only, in no consumer group; order holds within a partition. */
public final class EventsOnTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final List<EventOnTopic> seen = new ArrayList<>();

    /** Reads the topic of any broker; the topic may not exist yet. */
    public EventsOnTopic(String bootstrapServers, String topic) {
        this.topic = topic;
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "allow.auto.create.topics",
                false,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Reads the topic of this JVM's broker. */
    public static EventsOnTopic named(String topic) {
        return new EventsOnTopic(RealParts.running().getBootstrapServers(), topic);
    }

    /** Answers every record that was on the topic when asked. */
    public List<EventOnTopic> soFar() {
        assignNewPartitions();
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(received -> seen.add(EventOnTopic.from(received)));
        }
        return List.copyOf(seen);
    }

    /**
     * Waits until at least {@code count} records match and answers all that match then; fails after thirty seconds.
     */
    public List<EventOnTopic> await(int count, Predicate<EventOnTopic> wanted) {
        return Awaitility.await("%d matching records on %s".formatted(count, topic))
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .pollInSameThread()
                .until(() -> soFar().stream().filter(wanted).toList(), matching -> matching.size() >= count);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void assignNewPartitions() {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        if (partitions.size() > consumer.assignment().size()) {
            consumer.assign(partitions.stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
        }
    }
}
