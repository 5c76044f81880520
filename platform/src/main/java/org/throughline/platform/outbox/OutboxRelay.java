package org.throughline.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.StackTraces;

/**
 * Sends what the outbox holds, in its order, one instance of the service at a time; the others stand by. A row is marked
 * only after the broker's acknowledgement, so a relay that dies sends again and never leaves out.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource database;
    private final ServiceIdentity service;
    private final RelaySettings settings;
    private final String bootstrapServers;
    private final Thread thread = new Thread(this::run, "outbox-relay");

    OutboxRelay(
            AgroalDataSource database,
            ServiceIdentity service,
            RelaySettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.database = database;
        this.service = service;
        this.settings = settings;
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.interrupt();
        thread.join(settings.standBy().multipliedBy(3).toMillis());
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                relayWhileItHoldsTheLock();
                pause(settings.standBy());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void relayWhileItHoldsTheLock() throws InterruptedException {
        try (Connection connection = database.getConnection()) {
            var log = new OutboxLog(connection);
            if (log.tryLock()) {
                LOG.infof("relaying topic=%s", service.topic());
                try (var producer = new EventProducer(bootstrapServers)) {
                    relay(log, producer, new Replays(connection, log));
                } finally {
                    log.unlock();
                }
            }
        } catch (SQLException | ExecutionException | RuntimeException failure) {
            LOG.warnf("relay interrupted, trying again cause=%s", StackTraces.withoutMessages(failure));
        }
    }

    private void relay(OutboxLog log, EventProducer producer, Replays replays)
            throws SQLException, InterruptedException, ExecutionException {
        while (!Thread.currentThread().isInterrupted()) {
            List<OutboxRow> rows = log.unpublished(settings.batch());
            if (!rows.isEmpty()) {
                producer.sendAndAwait(messages(rows, false));
                log.markPublished(rows);
            } else if (!replays.next(settings.batch(), again -> producer.sendAndAwait(messages(again, true)))) {
                pause(settings.pause());
            }
        }
    }

    private List<org.apache.kafka.clients.producer.ProducerRecord<String, byte[]>> messages(
            List<OutboxRow> rows, boolean replay) {
        return rows.stream().map(row -> row.message(service, replay)).toList();
    }

    private static void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }
}
