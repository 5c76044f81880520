package org.throughline.platformtest.realparts;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.throughline.platformtest.kafka.KafkaBroker;
import org.throughline.platformtest.postgres.Database;
import org.throughline.platformtest.postgres.PostgresServer;

/** Starts the parts and publishes them; they stop with the JVM, so that a restart of the application keeps them. */
public final class PartsOfThisJvm implements Runnable, RunningParts {
    static final String NAME = "org.throughline:type=RunningParts";

    private PostgresServer postgres;
    private KafkaBroker broker;
    private final Map<String, Database> databases = new HashMap<>();
    private Database database;

    /** Starts and publishes the parts unless this JVM has them already. */
    @Override
    public void run() {
        synchronized (PartsOfThisJvm.class) {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            try {
                ObjectName name = new ObjectName(NAME);
                if (!beans.isRegistered(name)) {
                    withOwnClassLoader(this::launch);
                    beans.registerMBean(new StandardMBean(this, RunningParts.class, true), name);
                }
            } catch (JMException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public String getBootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public String getDatabaseUrl() {
        return database.jdbcUrl();
    }

    @Override
    public String getDatabaseName() {
        return database.username();
    }

    @Override
    public void useDatabase(String name) {
        database = databases.computeIfAbsent(name, postgres::createDatabase);
    }

    @Override
    public String getAdministrationUrl() {
        return postgres.administration().jdbcUrl();
    }

    @Override
    public String createDatabase(String name) {
        return postgres.createDatabase(name).jdbcUrl();
    }

    @Override
    public void stopBroker() {
        broker.stop();
    }

    @Override
    public void startBroker() {
        withOwnClassLoader(broker::start);
    }

    private void launch() {
        postgres = PostgresServer.launch();
        useDatabase(APPLICATION);
        broker = KafkaBroker.launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "real-parts-close"));
    }

    /** The parts load classes by name through their thread, and a test's thread would offer Quarkus' class loader. */
    private static void withOwnClassLoader(Runnable action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PartsOfThisJvm.class.getClassLoader());
        try {
            action.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void close() {
        broker.close();
        postgres.close();
    }
}
