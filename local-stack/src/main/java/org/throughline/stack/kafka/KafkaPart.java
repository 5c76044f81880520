package org.throughline.stack.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.Part;
import org.throughline.stack.process.Command;
import org.throughline.stack.process.OwnClassPath;

/** A real Kafka broker in KRaft mode, alone, whose topics and records live. */
public final class KafkaPart implements Part {
    private final DataDirectory data;
    private final int port;
    private final int controllerPort;

    /** A broker for this data directory; the controller's port is the broker's own affair. */
    public KafkaPart(DataDirectory data, int port, int controllerPort) {
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void prepare() throws IOException {
        Files.deleteIfExists(readyFile());
        Properties settings = BrokerSettings.of(data.directory("kafka"), port, controllerPort);
        try (Writer file = Files.newBufferedWriter(settingsFile())) {
            settings.store(file, "Written at every start by the local stack");
        }
    }

    private Path settingsFile() {
        return data.directory("run").resolve("kafka.properties");
    }

    private Path readyFile() {
        return data.directory("run").resolve("kafka.ready");
    }

    @Override
    public Command command() {
        return Command.java(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-cp",
                OwnClassPath.asArgument(),
                RunBroker.class.getName(),
                settingsFile().toString(),
                readyFile().toString()));
    }

    @Override
    public boolean ready() {
        return Files.exists(readyFile());
    }
}
