package org.throughline.platformtest.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** PostgreSQL from the binaries on the classpath, on a free port, without fsync. */
final class EmbeddedPostgresServer implements PostgresServer {
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;

    EmbeddedPostgresServer() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(setting -> builder.setServerConfig(setting[0], setting[1]));
        try {
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", e);
        }
    }

    @Override
    public Database administration() {
        return new Database(jdbcUrl(SUPERUSER), SUPERUSER, SUPERUSER);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not stop", e);
        }
    }
}
