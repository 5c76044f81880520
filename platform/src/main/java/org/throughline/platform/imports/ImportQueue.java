package org.throughline.platform.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.StackTraces;

/** Runs imports one at a time, in the order they came; over all instances of the service, by a lock in the database. */
@ApplicationScoped
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);
    private static final String LOCK = "select pg_advisory_lock(7102027)";
    private static final String UNLOCK = "select pg_advisory_unlock(7102027)";
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final RunImport run;
    private final ImportLog log;
    private final WaitingFiles files;
    private final BlockingQueue<ImportJob> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "imports");

    ImportQueue(AgroalDataSource database, RunImport run, ImportLog log, WaitingFiles files) {
        this.database = database;
        this.run = run;
        this.log = log;
        this.files = files;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        run.stop();
        thread.interrupt();
        thread.join(STOPPING.toMillis());
    }

    void add(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportJob job) {
        waiting.add(job);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_FAILURE) ImportJob job) {
        files.delete(job.id());
    }

    private void work() {
        try {
            sweep();
            while (!Thread.currentThread().isInterrupted()) {
                ImportJob job = waiting.poll(SWEEP.toSeconds(), TimeUnit.SECONDS);
                if (job == null) {
                    sweep();
                } else {
                    finish(job);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does not give up: what neither runs nor waits would never end while this instance lives. */
    private void finish(ImportJob job) throws InterruptedException {
        while (!locked(() -> run.run(job))) {
            TimeUnit.SECONDS.sleep(AGAIN.toSeconds());
        }
    }

    private boolean locked(Runnable work) {
        try (Connection lock = database.getConnection();
                Statement statement = lock.createStatement()) {
            statement.execute(LOCK);
            try {
                work.run();
            } finally {
                statement.execute(UNLOCK);
            }
            return true;
        } catch (SQLException | RuntimeException unexpected) {
            LOG.errorf("imports failed, trying again cause=%s", StackTraces.withoutMessages(unexpected));
            return false;
        }
    }

    /** Ends what an instance that is gone has left behind, be it this one before it was started again. */
    void sweep() {
        try {
            for (UUID id : log.interruptAbandoned()) {
                LOG.warnf("import interrupted id=%s", id);
            }
            // also those that another instance has ended: the file is where only this one can delete it
            log.ended(files.ids()).forEach(files::delete);
        } catch (RuntimeException unexpected) {
            LOG.errorf("imports not swept cause=%s", StackTraces.withoutMessages(unexpected));
        }
    }
}
