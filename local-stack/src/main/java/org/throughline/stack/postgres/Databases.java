package org.throughline.stack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.stack.part.StackFailure;

/** One role and one database for each service; in development, user, password and database share a name. */
final class Databases {
    static final String SUPERUSER = "postgres";
    private static final List<String> NAMES = List.of("workforce", "cases", "supervision");

    private final PGSimpleDataSource server = new PGSimpleDataSource();

    Databases(int port) {
        server.setServerNames(new String[] {"127.0.0.1"});
        server.setPortNumbers(new int[] {port});
        server.setDatabaseName("postgres");
        server.setUser(SUPERUSER);
        server.setPassword(SUPERUSER);
        server.setLoginTimeout(5);
    }

    /** Whether the server accepts connections. */
    boolean answer() {
        try (Connection connection = server.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Creates what is absent and touches nothing else. */
    void createAbsent() {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                if (absent(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    statement.execute("create role " + name + " login password '" + name + "'");
                }
                if (absent(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + name);
                }
            }
        } catch (SQLException e) {
            throw new StackFailure("The databases could not be created: " + e.getMessage(), e);
        }
    }

    private static boolean absent(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }
}
