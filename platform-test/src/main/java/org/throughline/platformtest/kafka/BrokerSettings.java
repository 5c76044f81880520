package org.throughline.platformtest.kafka;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a combined broker and controller on its own needs to be told. */
final class BrokerSettings {
    static final int NODE_ID = 1;

    private BrokerSettings() {}

    /** Answers the properties of a broker that listens at the first address and that clients reach at the second. */
    static Map<String, String> of(String listenOn, String reachedAt, int port, int controllerPort) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        settings.put(
                "listeners", "PLAINTEXT://%s:%d,CONTROLLER://localhost:%d".formatted(listenOn, port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://%s:%d".formatted(reachedAt, port));
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        alone(settings);
        return settings;
    }

    /** One node holds everything once, and a first consumer need not wait for others to join. */
    private static void alone(Map<String, String> settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("auto.create.topics.enable", "true");
        // as in production: a test that needs order must earn it by its key
        settings.put("num.partitions", "6");
    }
}
