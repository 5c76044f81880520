package org.throughline.platformtest.postgres;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.throughline.platformtest.infrastructure.ContainerImages;

/** PostgreSQL from its container image, without fsync. */
final class ContainerPostgresServer implements PostgresServer {
    private static final String SUPERUSER = "postgres";
    private static final int PORT = 5432;

    private final GenericContainer<?> container;

    ContainerPostgresServer() {
        List<String> command = new ArrayList<>(List.of("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off"));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting[0] + "=" + setting[1])));
        container = new GenericContainer<>(ContainerImages.postgres())
                .withEnv("POSTGRES_PASSWORD", SUPERUSER)
                .withCommand(command.toArray(String[]::new))
                .withExposedPorts(PORT)
                // the image starts a first server for its own set-up: only the second "ready" is ours
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", 2)
                        .withStartupTimeout(Duration.ofMinutes(1)));
        container.start();
    }

    @Override
    public Database administration() {
        return new Database(jdbcUrl(SUPERUSER), SUPERUSER, SUPERUSER);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(PORT), database);
    }

    @Override
    public void close() {
        container.stop();
    }
}
