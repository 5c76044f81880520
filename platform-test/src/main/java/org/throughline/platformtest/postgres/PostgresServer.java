package org.throughline.platformtest.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.platformtest.infrastructure.Infrastructure;

/** A real PostgreSQL 18 that counts its statements; closing it stops it and drops its data. */
public interface PostgresServer extends AutoCloseable {

    /** What every server is started with: statements counted for {@link QueryCount}, transaction control left out. */
    List<String[]> SETTINGS = List.of(
            new String[] {"shared_preload_libraries", "pg_stat_statements"},
            new String[] {"pg_stat_statements.track_utility", "off"},
            new String[] {"max_connections", "300"});

    /** Starts a server of the kind {@link Infrastructure#chosen()} says and returns when it answers. */
    static PostgresServer launch() {
        PostgresServer server =
                switch (Infrastructure.chosen()) {
                    case EMBEDDED -> new EmbeddedPostgresServer();
                    case CONTAINERS -> new ContainerPostgresServer();
                };
        server.asAdministrator("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        return server;
    }

    /** Answers the maintenance database, owned by the superuser. */
    Database administration();

    /** Answers the JDBC address of the named database on this server. */
    String jdbcUrl(String database);

    @Override
    void close();

    /**
     * Creates an empty database and, as in production, a role of the same name and password that owns it and is no
     * superuser.
     */
    default Database createDatabase(String name) {
        if (!Pattern.matches("[a-z][a-z0-9_]*", name)) {
            throw new IllegalArgumentException("a database name is lower case letters, digits and _");
        }
        asAdministrator("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(name));
        asAdministrator("CREATE DATABASE %1$s OWNER %1$s".formatted(name));
        return new Database(jdbcUrl(name), name, name);
    }

    private void asAdministrator(String sql) {
        try (Connection connection = administration().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused to be prepared", e);
        }
    }
}
