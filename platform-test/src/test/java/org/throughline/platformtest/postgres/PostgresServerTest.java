package org.throughline.platformtest.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
    private static PostgresServer server;
    private static Database database;

    @BeforeAll
    static void launch() {
        server = PostgresServer.launch();
        database = server.createDatabase("somebodys");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void theServerMakesTimeOrderedIds() throws SQLException {
        // When
        UUID id = UUID.fromString(answer("SELECT uuidv7()::text"));

        // Then
        assertThat(id.version()).isEqualTo(7);
    }

    @Test
    void anOwnerWhoIsNoSuperuserMayHaveTheExtensionsTheSchemaNeeds() throws SQLException {
        // When
        execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
        execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");

        // Then
        assertThat(answer("SELECT similarity('Throughline', 'Throughlines') > 0.7"))
                .isEqualTo("t");
        assertThat(answer("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void periodsOfOneKeyMayNotOverlap() throws SQLException {
        // Given
        execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
        execute("CREATE TABLE spell (id int, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS))");
        execute("INSERT INTO spell VALUES (1, '[2026-01-01,2026-02-01)')");

        // Then
        assertThatThrownBy(() -> execute("INSERT INTO spell VALUES (1, '[2026-01-15,2026-03-01)')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("spell_pkey");
    }

    private static String answer(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
