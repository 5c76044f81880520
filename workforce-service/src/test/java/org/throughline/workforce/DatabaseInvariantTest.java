package org.throughline.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.platformtest.realparts.WithRealParts;

/** What holds even against a program that does not ask the service. */
@QuarkusTest
@WithRealParts
class DatabaseInvariantTest {

    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and datname = current_database() and query like 'insert into seat%'";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    swe_number = 'SW123'                    | worker_swe_number_format
                    swe_number = 'sw1234567890'             | worker_swe_number_format
                    fte = 1.000001                          | worker_fte_range
                    fte = -0.1                              | worker_fte_range
                    role = 'WIZARD'                         | worker_role_known
                    employment = 'FRIEND'                   | worker_employment_known
                    given_name = ' '                        | worker_names_given
                    asye_until = started_on - 1             | worker_asye_after_start
                    last_day = started_on - 1               | worker_leaves_after_start
                    """)
    void aWorkerIsNeverLikeThat(String change, String constraint) {
        UUID worker = employ(1);
        assertThatThrownBy(() -> run("update worker set " + change + " where id = '" + worker + "'"))
                .hasMessageContaining(constraint);
    }

    @Test
    void theSameSeatIsNotHeldTwiceAtATime() {
        UUID worker = employ(1);
        UUID pod = formPod();
        seat(pod, worker, "SOCIAL_WORKER", 0.1, "2025-04-01");
        assertThatThrownBy(() -> run(insert(pod, worker, 0.1))).hasMessageContaining("seat_held_once");
    }

    @Test
    void twoTransactionsThatDoNotSeeEachOtherDoNotOverbookAWorker() throws Exception {
        // Given one that has taken more than half and not committed yet
        UUID worker = employ(1);
        UUID onePod = formPod();
        UUID otherPod = formPod();
        try (Connection one = database.getConnection();
                Statement statement = one.createStatement()) {
            one.setAutoCommit(false);
            statement.execute(insert(onePod, worker, 0.6));

            // When another takes as much, and waits
            var other = CompletableFuture.runAsync(() -> run(insert(otherPod, worker, 0.6)));
            Awaitility.await("the other waits for the worker's row").until(() -> count(WAITING) == 1);
            one.commit();

            // Then
            assertThatThrownBy(other::join).hasMessageContaining("seats above the hours");
        }
        assertThat(count("select count(*) from seat where worker_id = '" + worker + "'"))
                .isEqualTo(1);
    }

    private static String insert(UUID pod, UUID worker, double fte) {
        return "insert into seat (pod_id, worker_id, seat, fte, starts_on) values ('%s', '%s', 'SOCIAL_WORKER', %s, '2025-04-01')"
                .formatted(pod, worker, fte);
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
