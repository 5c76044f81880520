package org.throughline.cases;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platformtest.realparts.RealParts;

/** Pods and workers in tests, as workforce-service's events would have told of them. */
public final class Council {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Council() {}

    /** A pod that holds cases; nobody sits in it. */
    public static UUID pod() {
        UUID pod = UUID.randomUUID();
        run("insert into pod (pod_id, kind, formed_on) values (?, 'POD', ?)", pod, LONG_AGO);
        return pod;
    }

    /** A worker who stays. */
    public static UUID worker() {
        UUID worker = UUID.randomUUID();
        run("insert into worker (worker_id, role, fte, joined_on) values (?, 'SOCIAL_WORKER', 1, ?)", worker, LONG_AGO);
        return worker;
    }

    /** Sits in the pod since long ago, full time. */
    public static UUID seated(UUID pod, String seat, UUID worker) {
        run(
                "insert into pod_seat (seat_id, pod_id, worker_id, seat, fte, started_on) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                pod,
                worker,
                seat,
                BigDecimal.ONE,
                LONG_AGO);
        return worker;
    }

    /** A social worker of the pod. */
    public static UUID socialWorker(UUID pod) {
        return seated(pod, "SOCIAL_WORKER", worker());
    }

    /** A pod manager of the pod. */
    public static UUID podManager(UUID pod) {
        return seated(pod, "POD_MANAGER", worker());
    }

    /** Will leave, or has left. */
    public static void leaves(UUID worker, LocalDate lastDay) {
        run("update worker set last_day = ? where worker_id = ?", lastDay, worker);
    }

    /** A connection to the service's database. */
    public static Connection connect() throws SQLException {
        return RealParts.database().connect();
    }

    /** Runs one statement and commits it. */
    public static void run(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
