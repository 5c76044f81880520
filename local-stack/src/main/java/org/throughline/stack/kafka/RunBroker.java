package org.throughline.stack.kafka;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** The broker's process: formats an empty data directory, runs the broker, and ends it in good order when terminated. */
public final class RunBroker {
    private RunBroker() {}

    /** Arguments: the settings file, and the file to make once broker and topics are ready. */
    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(file);
        }
        formatIfEmpty(Path.of(settings.getProperty("log.dirs")));
        KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        broker.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown, "broker-stop"));
        Topics.createAbsent(settings.getProperty("advertised.listeners").replace("CLIENTS://", ""));
        Files.createFile(Path.of(arguments[1]));
        System.out.println("Broker ready on " + settings.getProperty("listeners"));
        broker.awaitShutdown();
    }

    private static void formatIfEmpty(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(System.out)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .run();
    }
}
