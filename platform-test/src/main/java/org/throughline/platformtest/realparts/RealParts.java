package org.throughline.platformtest.realparts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMX;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.throughline.platformtest.postgres.Database;
import org.throughline.platformtest.token.Tokens;

/** Points a Quarkus application under test at a real PostgreSQL, a real Kafka and the key of {@link Tokens}. */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    /** The argument that names the database; without it the application has the one that most tests share. */
    static final String DATABASE = "database";

    private String name;

    /** Answers the parts of this JVM, started now if they were not. */
    public static RunningParts running() {
        try {
            // Quarkus closes its class loaders between applications; the parts must outlive them
            ((Runnable) ClassLoader.getSystemClassLoader()
                            .loadClass(PartsOfThisJvm.class.getName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .run();
            return JMX.newMXBeanProxy(
                    ManagementFactory.getPlatformMBeanServer(),
                    new ObjectName(PartsOfThisJvm.NAME),
                    RunningParts.class);
        } catch (ReflectiveOperationException | MalformedObjectNameException e) {
            throw new IllegalStateException("the real parts could not be started", e);
        }
    }

    /** Answers the database of the application that runs. */
    public static Database database() {
        RunningParts parts = running();
        return new Database(parts.getDatabaseUrl(), parts.getDatabaseName(), parts.getDatabaseName());
    }

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault(DATABASE, RunningParts.APPLICATION);
    }

    @Override
    public Map<String, String> start() {
        RunningParts parts = running();
        parts.useDatabase(name);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database().jdbcUrl()),
                Map.entry("quarkus.datasource.username", database().username()),
                Map.entry("quarkus.datasource.password", database().password()),
                Map.entry("kafka.bootstrap.servers", parts.getBootstrapServers()),
                // empty, since Quarkus asks an issuer whose address it knows, whatever key it was given
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", Tokens.verificationKey()),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER));
    }

    /** Leaves the parts running: they stop with the JVM. */
    @Override
    public void stop() {}
}
