package org.throughline.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

/** A list costs the same number of statements however long it is: one that reads, one that audits. */
@QuarkusTest
@WithRealParts
class QueryCountTest {

    private UUID pod;
    private UUID worker;

    @BeforeEach
    void severalWorkersInOnePod() {
        pod = formPod();
        for (int i = 0; i < 5; i++) {
            worker = employ(1);
            seat(pod, worker, "SOCIAL_WORKER", 1, "2025-04-01");
        }
        as("pod-manager")
                .body(Map.of("kind", "TRN", "from", "2026-03-02", "to", "2026-03-03"))
                .post("/v1/workers/{id}/absences", worker);
    }

    @Test
    void workersAreListedByOneStatementAndAuditedByAnother() {
        assertThat(statementsOf("/v1/workers?limit=200")).isEqualTo(2);
        assertThat(statementsOf("/v1/workers?podId=" + pod)).isEqualTo(2);
    }

    @Test
    void podsAreListedByOneStatementAndAuditedByAnother() {
        assertThat(statementsOf("/v1/pods?limit=200")).isEqualTo(2);
    }

    @Test
    void seatsAndAbsencesAskForTheirOwnerFirst() {
        assertThat(statementsOf("/v1/pods/" + pod + "/seats")).isEqualTo(4);
        assertThat(statementsOf("/v1/workers/" + worker + "/absences")).isEqualTo(3);
    }

    @Test
    void aCompositionReadsThePodAndItsSeatsOnce() {
        assertThat(statementsOf("/v1/pods/" + pod + "/composition")).isEqualTo(3);
    }

    private static long statementsOf(String path) {
        // the relay asks for new events in the background
        return QueryCount.of(() -> as("pod-manager").get(path).then().statusCode(200))
                .without("outbox")
                .without("replay")
                .without("event_stream")
                .total();
    }
}
