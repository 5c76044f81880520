package org.throughline.platformtest.kafka;

import com.github.dockerjava.api.model.PortBinding;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.throughline.platformtest.infrastructure.ContainerImages;
import org.throughline.platformtest.infrastructure.FreePort;

/** Kafka from its container image, bound to one host port so that the address outlives an outage. */
final class ContainerKafkaBroker implements KafkaBroker {
    private final String host = DockerClientFactory.instance().dockerHostIpAddress();
    private final int port = FreePort.next();
    private final GenericContainer<?> container;

    ContainerKafkaBroker() {
        container = new GenericContainer<>(ContainerImages.kafka())
                .withEnv(environment(BrokerSettings.of("0.0.0.0", host, port, FreePort.next())))
                .withExposedPorts(port)
                .withCreateContainerCmdModifier(
                        create -> create.getHostConfig().withPortBindings(PortBinding.parse(port + ":" + port)))
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1));
    }

    @Override
    public String bootstrapServers() {
        return host + ":" + port;
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            // Testcontainers would make a new container, without the data
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void close() {
        container.stop();
    }

    private void awaitService() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            Awaitility.await("broker serves after its outage")
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> !admin.describeCluster().nodes().get().isEmpty());
        }
    }

    /** The image takes each property as an environment variable: {@code node.id} as {@code KAFKA_NODE_ID}. */
    private static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new TreeMap<>();
        settings.forEach((name, value) ->
                environment.put("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }
}
