package org.throughline.systemtests.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.stack.PartHandle;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Referrals;
import org.throughline.systemtests.system.WholeSystem;

/** Two instances of one service share the work, and one of them relays. */
class TwoInstancesIT {

    private static final String HOLDERS =
            "select count(*) from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid() "
                    + "and database = (select oid from pg_database where datname = 'cases') and objid = 7102026";

    @Test
    void oneRelaysAndTheOtherTakesOverWhenItDies() throws Exception {
        // Given
        Council.get();
        List<String> cases =
                List.of(new Referrals().accepted(1).at("/cases/0/caseId").asText());
        PartHandle first = WholeSystem.stack().part("case-service");

        // When
        PartHandle second = WholeSystem.stack().another("case-service", freePort());
        try (Load load = Load.on(cases)) {
            Awaitility.await("both answer and events flow")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> load.recorded() > 20);

            // Then one relays
            assertThat(relays()).isEqualTo(1);

            // And when it is gone the other goes on
            first.killForcibly();
            Awaitility.await("the other takes the lock")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> relays() == 1);
            first.restart();
        }
        Ledger.assertThatKafkaHoldsExactlyWhatWasCommitted();
        second.stop();
    }

    private static long relays() throws Exception {
        try (Connection cases = WholeSystem.database("cases");
                Statement statement = cases.createStatement();
                ResultSet row = statement.executeQuery(HOLDERS)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
