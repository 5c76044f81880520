package org.throughline.cases.coworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** The database itself holds that nobody is keyworker and co-worker of a case on the same day, whoever comes first. */
@QuarkusTest
@WithRealParts
class CoWorkerOrKeyworkerTest {

    private static final String SPELL =
            "insert into keyworker_spell (id, case_id, worker_id, started_on, reason, planned) "
                    + "values (gen_random_uuid(), ?, ?, '2026-02-02', 'MANAGE', false)";
    private static final String CO_WORK = "insert into co_worker (id, case_id, worker_id, started_on, recorded_at) "
            + "values (gen_random_uuid(), ?, ?, '2026-02-02', now())";

    @Test
    void aKeyworkerWhoIsACoWorkerIsRefused() {
        UUID caseId = OpenCases.unallocated();
        UUID worker = UUID.randomUUID();
        Council.run(CO_WORK, caseId, worker);

        assertThatThrownBy(() -> Council.run(SPELL, caseId, worker)).rootCause().hasMessageContaining("no co-worker");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 20; round++) {
            UUID caseId = OpenCases.unallocated();
            UUID worker = UUID.randomUUID();
            var together = new CyclicBarrier(2);

            List<CompletableFuture<Boolean>> both = Stream.of(SPELL, CO_WORK)
                    .map(sql -> CompletableFuture.supplyAsync(() -> accepted(sql, caseId, worker, together)))
                    .toList();

            assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
        }
    }

    /** Whether the row was committed; each transaction commits only after both have begun. */
    private static boolean accepted(String sql, UUID caseId, UUID worker, CyclicBarrier together) {
        try (Connection connection = Council.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            statement.setObject(1, caseId);
            statement.setObject(2, worker);
            together.await();
            statement.executeUpdate();
            connection.commit();
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isIn("23P01", "40P01");
            return false;
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
