package org.throughline.platformtest.querycount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.platformtest.postgres.Database;
import org.throughline.platformtest.realparts.RealParts;

/**
 * Statements the application's database executed during an action, whoever sent them, counted by the server itself;
 * transaction control and DDL are left out, constants read {@code $1}.
 */
public record QueryCount(Map<String, Long> callsByStatement) {
    // a statement may have several entries (one a role, one nested): the text is what a reader knows it by
    private static final String CALLS = "SELECT s.query, sum(s.calls) FROM pg_stat_statements s"
            + " JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = ? GROUP BY s.query";

    /** Runs the action and answers what ran meanwhile in the database of this JVM's application. */
    public static QueryCount of(Runnable action) {
        Database administration = new Database(RealParts.running().getAdministrationUrl(), "postgres", "postgres");
        Map<String, Long> before = calls(administration);
        action.run();
        Map<String, Long> ran = new TreeMap<>();
        calls(administration).forEach((statement, calls) -> {
            long more = calls - before.getOrDefault(statement, 0L);
            if (more > 0) {
                ran.put(statement, more);
            }
        });
        return new QueryCount(ran);
    }

    /** Answers how many statements ran. */
    public long total() {
        return callsByStatement.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Leaves out statements that contain the text in any case, such as a background job's table. */
    public QueryCount without(String text) {
        Map<String, Long> left = new TreeMap<>(callsByStatement);
        left.keySet().removeIf(statement -> mentions(statement, text));
        return new QueryCount(left);
    }

    /** Keeps only statements that contain the text in any case, such as a table's name. */
    public QueryCount mentioning(String text) {
        Map<String, Long> left = new TreeMap<>(callsByStatement);
        left.keySet().removeIf(statement -> !mentions(statement, text));
        return new QueryCount(left);
    }

    private static boolean mentions(String statement, String text) {
        return statement.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Long> calls(Database administration) {
        Map<String, Long> calls = new HashMap<>();
        try (Connection connection = administration.connect();
                PreparedStatement query = connection.prepareStatement(CALLS)) {
            query.setString(1, RealParts.running().getDatabaseName());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    calls.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the server's statement counts could not be read", e);
        }
        return calls;
    }
}
