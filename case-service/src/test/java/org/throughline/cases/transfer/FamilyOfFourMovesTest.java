package org.throughline.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.throughline.cases.Council;
import org.throughline.contracts.casework.TransferCompleted;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** Four siblings move while both managers and a colleague work on the same records: all four move, or none does. */
@QuarkusTest
@WithRealParts
class FamilyOfFourMovesTest {

    private static final int CLIENTS = 24;

    private final TwoPods pods = new TwoPods();
    private final UUID colleague = Council.socialWorker(pods.from);

    @RepeatedTest(3)
    void allMoveOrNoneDoes() throws Exception {
        // Given
        List<UUID> family = pods.family(4);
        String transfer = pods.handedOver(family);
        String read = TwoPods.etag(transfer);

        // When
        List<String> done = together(attempts(transfer, read, family));

        // Then
        assertThat(Collections.frequency(done, "completed") + Collections.frequency(done, "withdrawn"))
                .isEqualTo(1);
        boolean moved = done.contains("completed");
        for (UUID caseId : family) {
            assertThat(podOf(caseId)).isEqualTo((moved ? pods.to : pods.from).toString());
            List<Map<String, String>> spells = spells(caseId);
            for (int i = 1; i < spells.size(); i++) {
                assertThat(spells.get(i - 1).get("to")).isEqualTo(spells.get(i).get("from"));
            }
            assertThat(spells.get(spells.size() - 1).get("to")).isNull();
            if (moved) {
                assertThat(spells.get(spells.size() - 1).get("keyworkerId")).isEqualTo(pods.next.toString());
                assertThat(told(caseId)).isEqualTo(1);
            }
        }
    }

    /** Eight complete, eight give up, eight change a child's keyworker from yesterday on: all with what they read before. */
    private List<Callable<String>> attempts(String transfer, String read, List<UUID> family) {
        var attempts = new ArrayList<Callable<String>>();
        for (int n = 0; n < 8; n++) {
            UUID caseId = family.get(n % family.size());
            attempts.add(() -> answer(
                    TwoPods.send("pod-manager", pods.toManager, transfer, "/completion", TwoPods.completion(), read)
                            .statusCode(),
                    "completed"));
            attempts.add(() -> answer(
                    TwoPods.send("pod-manager", pods.fromManager, transfer, "/withdrawal", null, read)
                            .statusCode(),
                    "withdrawn"));
            attempts.add(() -> answer(changeKeyworker(caseId), null));
        }
        Collections.shuffle(attempts, new Random(attempts.hashCode()));
        return attempts;
    }

    private int changeKeyworker(UUID caseId) {
        return as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(Map.of(
                        "keyworkerId",
                        colleague,
                        "on",
                        LocalDate.now().minusDays(1).toString(),
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .statusCode();
    }

    private static String answer(int status, String done) {
        assertThat(status).isIn(200, 201, 409, 412, 422);
        return status == 200 ? done : null;
    }

    private static List<String> together(List<Callable<String>> attempts) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var done = new ArrayList<String>();
            for (Future<String> attempt : clients.invokeAll(attempts)) {
                done.add(attempt.get());
            }
            done.removeIf(Objects::isNull);
            return done;
        } finally {
            clients.shutdown();
        }
    }

    private static String podOf(UUID caseId) {
        return as("senior-leader").get("/v1/cases/" + caseId).path("podId");
    }

    private static List<Map<String, String>> spells(UUID caseId) {
        return as("senior-leader")
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .path("items.collect { [from: it.from, to: it.to, keyworkerId: it.keyworkerId] }");
    }

    private static int told(UUID caseId) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> TransferCompleted.TYPE.equals(event.type())
                                    && event.value().contains(caseId.toString()))
                    .size();
        }
    }
}
