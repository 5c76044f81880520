package org.throughline.stack.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system. */
final class Topics {
    /** Never changed on a topic with data: a key would move to another partition and lose its order. */
    static final int PARTITIONS = 6;

    private static final List<String> NAMES =
            List.of("throughline.workforce.v1", "throughline.case.v1", "throughline.supervision.v1");

    private Topics() {}

    /** Creates those that are absent and leaves the others as they are. */
    static void createAbsent(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> absent = new HashSet<>(NAMES);
            absent.removeAll(admin.listTopics().names().get());
            admin.createTopics(absent.stream()
                            .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        }
    }
}
