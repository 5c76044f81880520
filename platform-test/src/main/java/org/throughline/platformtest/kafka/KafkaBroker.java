package org.throughline.platformtest.kafka;

import org.throughline.platformtest.infrastructure.Infrastructure;

/** A real one-node Kafka in KRaft mode; closing it stops it and drops its data. */
public interface KafkaBroker extends AutoCloseable {

    /** Starts a broker of the kind {@link Infrastructure#chosen()} says and returns when it serves. */
    static KafkaBroker launch() {
        KafkaBroker broker =
                switch (Infrastructure.chosen()) {
                    case EMBEDDED -> new EmbeddedKafkaBroker();
                    case CONTAINERS -> new ContainerKafkaBroker();
                };
        broker.start();
        return broker;
    }

    /** Answers {@code host:port}, the same for the broker's whole life, outages included. */
    String bootstrapServers();

    /** Starts the broker after {@link #stop()}, on the same port and with the same data. */
    void start();

    /** Stops serving and keeps the data: an outage. */
    void stop();

    @Override
    void close();
}
