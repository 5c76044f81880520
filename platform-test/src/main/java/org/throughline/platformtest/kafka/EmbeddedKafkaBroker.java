package org.throughline.platformtest.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.throughline.platformtest.infrastructure.FreePort;

/** Kafka inside this JVM; its data lies in a temporary directory. */
final class EmbeddedKafkaBroker implements KafkaBroker {
    private final int port = FreePort.next();
    private final Path directory;
    private final KafkaConfig config;
    private KafkaRaftServer server;

    EmbeddedKafkaBroker() {
        try {
            directory = Files.createTempDirectory("throughline-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = BrokerSettings.of("localhost", "localhost", port, FreePort.next());
        settings.put("log.dirs", directory.toString());
        config = new KafkaConfig(settings, false);
        format();
    }

    @Override
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format() {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's data directory could not be formatted", e);
        }
    }
}
