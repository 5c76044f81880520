package org.throughline.benchmarks.continuity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * How long the council's continuity report takes over 5,000 and 20,000 children (60,000 keyworker spells, 500,000 contacts), beside
 * the same figures by hand-written SQL on the same PostgreSQL in the same run. Needs no memory to speak of: run it with -Xmx64m.
 * Run it in the folder {@code benchmarks}; it is told the JDBC address, user and password of an empty database, of a PostgreSQL 18 that writes to disk (fsync on).
 */
public final class CouncilReport {

    private static final int RUNS = 3;
    private static final int[] SIZES = {5_000, 20_000};

    private CouncilReport() {}

    /** Prints one line for each size. */
    public static void main(String[] arguments) throws SQLException, IOException {
        System.out.printf(
                "java %s, %d processors, heap at most %d MB%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Flyway.configure()
                .dataSource(arguments[0], arguments[1], arguments[2])
                // by its folder, since each service on the class path has a db/migration
                .locations("classpath:db/platform", "filesystem:../case-service/src/main/resources/db/migration")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            int known = 0;
            for (int children : SIZES) {
                grow(connection, known, children);
                measure(connection, children);
                known = children;
            }
        }
    }

    private static void grow(Connection connection, int from, int to) throws SQLException, IOException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(Script.named("council-facts.sql", Map.of("first", from, "last", to - 1)));
            statement.execute("vacuum analyze");
        }
    }

    private static void measure(Connection connection, int children) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long[] unit = new long[RUNS];
        long[] sql = new long[RUNS];
        // one run more than is counted, in turns, so that both find the same caches
        for (int run = -1; run < RUNS; run++) {
            long began = System.nanoTime();
            Map<String, Report.Line> byUnit = Report.byUnit(connection);
            long between = System.nanoTime();
            Map<String, Report.Line> bySql = Report.bySql(connection);
            long ended = System.nanoTime();
            connection.rollback();
            Report.requireSame(byUnit, bySql);
            if (run >= 0) {
                unit[run] = between - began;
                sql[run] = ended - between;
            }
        }
        System.out.printf(
                "%,d children: by the unit %.2f s, by SQL %.2f s, ratio %.2f (medians of %d)%n",
                children, median(unit) / 1e9, median(sql) / 1e9, (double) median(unit) / median(sql), RUNS);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
